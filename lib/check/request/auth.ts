// What a visitor may ask of AUTH. The password is wrapped as soon as it is read: nothing that keeps a request can keep it.
import { z } from 'zod'
import { oneLine, yesOrNo } from '#lib/check/request/text.ts'
import { Secret } from '#lib/secret.ts'
import { authMechanisms } from '#lib/smtp/auth/names.ts'

export const authSchema = z
  .strictObject(
    {
      mechanism: z.enum(['auto', ...authMechanisms], `Choose auto, ${authMechanisms.slice(0, -1).join(', ')} or LOGIN.`).default('auto'),
      username: oneLine(255, 'Type the user name.').min(1, 'Type the user name.'),
      /** The password, or the access token of XOAUTH2 and OAUTHBEARER. A request that was kept has none. */
      password: oneLine(8192)
        .min(1, 'The password is empty.')
        .transform((text) => new Secret(text))
        .optional(),
      /** Send it even where the connection is not encrypted? */
      allowPlaintext: yesOrNo.default(false),
      /** Send the first answer along with AUTH (RFC 4954, section 4), or wait to be asked? */
      initialResponse: yesOrNo.default(true),
    },
    'Write auth as an object with mechanism, username and password.',
  )
  .superRefine(({ password }, context) => {
    if (password !== undefined) return
    context.addIssue({
      code: 'custom',
      path: ['password'],
      message: 'Type the password. It is not kept, so it has to be typed anew for each check.',
    })
  })
