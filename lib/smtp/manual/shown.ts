// What may be told of the lines of AUTH: that there was something, and how long it was. What they hide is named too, so that
// it is not told where the server says it back.
import { decodeBase64 } from '#lib/base64.ts'
import { hiddenText } from '#lib/redaction.ts'
import type { Command } from '#lib/smtp/command.ts'
import type { HandState } from '#lib/smtp/manual/state.ts'

type Shown = Pick<Command, 'shown' | 'hides'>

// The names of mechanisms in use; anything else behind AUTH may be a secret that went to the wrong place.
const MECHANISM =
  /^(PLAIN|LOGIN|CRAM-MD5|DIGEST-MD5|SCRAM-[A-Z0-9-]{1,16}|XOAUTH2?|OAUTHBEARER|EXTERNAL|ANONYMOUS|GSSAPI|GS2-[A-Z0-9-]{1,16}|NTLM)$/i

/** An AUTH command: its mechanism is shown, and nothing behind it. */
export function shownAuth(text: string): Shown {
  const [, verb = '', mechanism = '', blanks = '', rest = ''] = /^(AUTH *)(\S*)( *)(.*)$/i.exec(text) ?? []
  if (mechanism === '') return {}
  if (!MECHANISM.test(mechanism)) return hidden(verb, `${mechanism}${blanks}${rest}`)
  // An empty initial response is written as an equals sign. https://www.rfc-editor.org/rfc/rfc4954#section-4
  return rest === '' || rest === '=' ? {} : hidden(`${verb}${mechanism}${blanks}`, rest)
}

// "Username:" and "User Name" with a NUL, in base64, as an expired draft (draft-murchison-sasl-login) and servers have them.
const asksForUser: ReadonlySet<string> = new Set(['VXNlcm5hbWU6', 'dXNlcm5hbWU6', 'VXNlciBOYW1lAA=='])

/** A line of the exchange. LOGIN's user name is no secret, and shows which account was meant. */
export function shownResponse({ mechanism, challenge, turn }: NonNullable<HandState['exchange']>, text: string): Shown {
  const isUserName = mechanism === 'LOGIN' && turn === 1 && asksForUser.has(challenge)
  return isUserName || text === '' || text === '*' ? {} : hidden('', text)
}

function hidden(before: string, secret: string): Shown {
  return { shown: `${before}${hiddenText(secret.length)}`, hides: [secret, ...secretsIn(secret)] }
}

/** What stands in a line in base64: the password of PLAIN behind its last NUL, the token of the OAuth ones, or all of it. */
function secretsIn(line: string): string[] {
  const bytes = decodeBase64(line)
  if (bytes === undefined || bytes.length === 0) return []
  const text = new TextDecoder().decode(bytes)
  // Its fields end with ^A. https://www.rfc-editor.org/rfc/rfc7628#section-3.1
  const token = text.split('\u0001').flatMap((field) => /^(?:.*,)?auth=Bearer +(.+)$/is.exec(field)?.[1] ?? [])[0]
  if (token !== undefined) return [token]
  return text.includes('\0') ? [text.slice(text.lastIndexOf('\0') + 1)] : [text]
}
