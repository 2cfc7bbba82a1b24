// The mechanisms that hand over a password or a token, or prove it by one keyed hash: PLAIN, LOGIN, CRAM-MD5.
import { type AuthTools, hidden, type Login, type Mechanism, open, utf8 } from '#lib/smtp/auth/mechanism.ts'
import { saslprep } from '#lib/smtp/auth/saslprep.ts'

/** User name and password in one answer. https://www.rfc-editor.org/rfc/rfc4616#section-2 */
export function* plain({ username, password }: Login): Mechanism {
  yield hidden(`\0${saslprep(username)}\0${saslprep(password)}`)
  return 'endless'
}

/**
 * What the server asks for first is the user name, and then the password, whatever words it uses for it. LOGIN has no
 * standard; an expired draft (draft-murchison-sasl-login) describes it, and servers go by that.
 */
export function* login({ username, password }: Login): Mechanism {
  yield { do: 'listen' }
  yield open(username)
  yield hidden(password)
  return 'endless'
}

/** A hash over the server's challenge. https://www.rfc-editor.org/rfc/rfc2195#section-2 */
export function* cramMd5({ username, password }: Login, tools: Pick<AuthTools, 'hmacMd5'>): Mechanism {
  const challenge = yield { do: 'listen' }
  if (challenge.length === 0) return 'malformed'
  const digest = Array.from(tools.hmacMd5(utf8(password), challenge), (byte) => byte.toString(16).padStart(2, '0')).join('')
  yield hidden(`${username} ${digest}`, [digest])
  return 'endless'
}
