// What a check knows that nobody may read in it, and the texts that are no secret though a password may hold them.
import type { CheckRequest } from '#lib/check/request.ts'
import { saslprep } from '#lib/smtp/auth/saslprep.ts'
import type { PlayOptions } from '#server/checks/played.ts'

/** The password, also in the form that mechanisms prepare it in; nothing where the request has none. */
export function secretsOf({ auth, target, greeting, from, to }: CheckRequest, host: string): Pick<PlayOptions, 'secrets'> {
  if (auth?.password === undefined) return {}
  const password = auth.password.reveal()
  const common = [auth.username, target, host, greeting.name ?? '', from ?? '', ...to]
  return { secrets: { hidden: [password, saslprep(password)], common } }
}
