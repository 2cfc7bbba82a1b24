// The lines of an AUTH exchange. Each is made together with what may be told of it, so that a secret has no way around.

import { encodeBase64 } from '#lib/base64.ts'
import type { CancelReason } from '#lib/check/event.ts'
import { hiddenText } from '#lib/redaction.ts'
import type { Answer } from '#lib/smtp/auth/mechanism.ts'
import type { AuthMechanism } from '#lib/smtp/auth/names.ts'
import type { Command } from '#lib/smtp/command.ts'

/** Longest line of an exchange, without its CRLF. https://www.rfc-editor.org/rfc/rfc4954#section-4 */
const MAX_LINE = 12_288 - 2

/** The AUTH command itself may be no longer than any other. https://www.rfc-editor.org/rfc/rfc4954#section-4 */
const MAX_COMMAND = 510

/** AUTH with its mechanism and, where it fits, the first answer; without it the server asks for that. */
export function authCommand(mechanism: AuthMechanism, initial: Answer | undefined): { command: Command; isAnswered: boolean } {
  const bare = `AUTH ${mechanism}`
  if (initial === undefined) return { command: { verb: 'auth', text: bare }, isAnswered: false }
  // https://www.rfc-editor.org/rfc/rfc4954#section-4
  // An answer without a single byte is `=`, lest it look like none.
  const token = initial.bytes.length === 0 ? '=' : encodeBase64(initial.bytes)
  const text = `${bare} ${token}`
  if (text.length > MAX_COMMAND) return { command: { verb: 'auth', text: bare }, isAnswered: false }
  return { command: { verb: 'auth', text, ...covered(initial, token, `${bare} `) }, isAnswered: true }
}

/** An answer to a challenge; undefined where it is longer than a line may be. */
export function answerCommand(answer: Answer): Command | undefined {
  const text = encodeBase64(answer.bytes)
  return text.length > MAX_LINE ? undefined : { verb: 'auth', text, ...covered(answer, text, '') }
}

/** Ends the exchange from our side. https://www.rfc-editor.org/rfc/rfc4954#section-4 */
export function cancelCommand(reason: CancelReason): Command {
  return { verb: 'auth', text: '*', cancel: reason }
}

function covered({ isOpen, hides }: Answer, token: string, before: string): Pick<Command, 'shown' | 'hides'> {
  return isOpen ? {} : { shown: `${before}${hiddenText(token.length)}`, hides: [token, ...hides] }
}
