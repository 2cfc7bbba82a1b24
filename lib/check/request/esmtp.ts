// What a visitor may ask of the service extensions: how the message travels, and the parameters of MAIL and RCPT.
import { z } from 'zod'
import { oneLine, yesOrNo } from '#lib/check/request/text.ts'
import { xtext } from '#lib/smtp/xtext.ts'

/** All of them are used only where the server offers the extension; `insist` in the request goes further. */
export const esmtpSchema = z
  .strictObject(
    {
      /** Say in MAIL how large the message is (RFC 1870)? */
      size: yesOrNo.default(true),
      /** `8BITMIME`: send a body that is not ASCII as it is (RFC 6152); `7BIT`: as quoted-printable. */
      body: z.enum(['7BIT', '8BITMIME'], 'Choose 7BIT or 8BITMIME.').default('7BIT'),
      /** Send the message by BDAT (RFC 3030) in place of DATA? */
      chunking: yesOrNo.default(false),
      /** Say SMTPUTF8 (RFC 6531) in MAIL though no address needs it? One that needs it gets it in any case. */
      smtputf8: yesOrNo.default(false),
      /** Which reports the recipients' servers shall send (RFC 3461, section 4.1); empty: what they do by themselves. */
      notify: z
        .array(z.enum(['NEVER', 'SUCCESS', 'FAILURE', 'DELAY'], 'Choose among NEVER, SUCCESS, FAILURE and DELAY.'))
        .max(8, 'Name each of them once.')
        .refine((all) => !all.includes('NEVER') || all.length === 1, 'NEVER stands alone.')
        .transform((all) => [...new Set(all)])
        .default([]),
      /** How much of the message a report shall hold (RFC 3461, section 4.3). */
      ret: z.enum(['FULL', 'HDRS'], 'Choose FULL or HDRS.').optional(),
      /** A name for this transaction that reports repeat (RFC 3461, section 4.4). */
      envid: oneLine(100)
        .refine((text) => /^[\x20-\x7e]+$/.test(text), 'Write it in ASCII.')
        .refine((text) => xtext(text).length <= 100, 'This is too long: 100 characters at most, and blanks, "+" and "=" count three.')
        .optional(),
      /** Only over TLS from here to the end (RFC 8689)? */
      requireTls: yesOrNo.default(false),
      /** Deliver within so many seconds, or send it back (R) or a notice (N) (RFC 2852). */
      deliverBy: z
        .strictObject(
          {
            seconds: z.int('Write whole seconds.').min(-999_999_999, 'That is too long ago.').max(999_999_999, 'That is too far away.'),
            mode: z.enum(['N', 'R'], 'Choose N (notify) or R (return).').default('N'),
          },
          'Write deliverBy as an object with seconds and mode.',
        )
        .refine(({ seconds, mode }) => mode === 'N' || seconds > 0, 'With R the seconds must be more than 0.')
        .optional(),
    },
    'Write esmtp as an object.',
  )
  .prefault({})

export type Esmtp = z.infer<typeof esmtpSchema>
