// Which reply swaks expects to what it sent. Any other it marks as unexpected, whatever it means: 251 to RCPT as much as 550.
import type { EventOf } from '#lib/check/event.ts'

/** The code it waits for, or several; undefined for commands that swaks does not know, where any 2yz will do. */
const byVerb: ReadonlyMap<string, readonly number[]> = new Map([
  ['ehlo', [250]],
  ['helo', [250]],
  ['lhlo', [250]],
  ['starttls', [220]],
  ['xclient', [220]],
  ['mail', [250]],
  ['rcpt', [250]],
  ['data', [354]],
  ['quit', [221]],
  // Each answer of an exchange is followed by a challenge or by the end.
  ['auth', [334, 235]],
])

/** Reads a reply's code against what was sent; `question` is a verb, `banner`, or `dot` for the end of a message. */
export function isExpected(question: string, code: number | undefined): boolean {
  if (code === undefined) return false
  if (question === 'banner') return code === 220
  if (question === 'dot') return code === 250
  return byVerb.get(question)?.includes(code) ?? Math.trunc(code / 100) === 2
}

/** What a `send` event asks: its verb, or undefined where no reply is due for it. */
export function questionOf({ verb }: EventOf<'send'>): string | undefined {
  return verb === 'proxy' ? undefined : verb
}
