// A message as one argument of swaks. swaks stuffs dots, makes CRLF of line ends and replaces marks such as %DATE% itself.
import type { Part } from '#lib/reproduce/swaks.ts'
import { formatDate } from '#lib/smtp/data.ts'
import { say } from '#lib/words/message.ts'

/** What swaks would read as a mark of its own; there is no way to write one that it lets stand. */
const MARKS = /%(?:FROM_ADDRESS|TO_ADDRESS|DATE|MESSAGEID|SWAKS_VERSION|NEW_HEADERS|BODY|NEWLINE)%|\\n/

/** Linux takes arguments of 128 KiB at most. */
const MAX_BYTES = 100_000

/**
 * The option that sends these lines (not dot-stuffed). `made` is what the message's date and id were made from: swaks makes its
 * own in their places.
 */
export function messageOption(lines: readonly string[], made: { date: Date; uniqueId: string }): Part {
  const hasMarks = lines.some((line) => MARKS.test(line))
  const end = lines.indexOf('')
  const fresh = lines.map((line, index) => {
    if (end !== -1 && index >= end) return line
    if (line === `Date: ${formatDate(made.date)}`) return 'Date: %DATE%'
    return line.startsWith(`Message-ID: <${made.uniqueId}@`) ? 'Message-ID: <%MESSAGEID%>' : line
  })
  // swaks takes a dot at the very end for the end of the message, and drops it.
  const text = [...fresh, ...(fresh.at(-1) === '.' ? ['.'] : [])].join('\n')
  // At the beginning of an argument these mean something else: an option, the text to come on standard input, the name of a file.
  const isFile = /^[-@]/.test(text) || new TextEncoder().encode(text).length > MAX_BYTES
  return {
    options: [['--data', isFile ? '@message.txt' : text]],
    remarks: [say(isFile ? 'rerun-long' : 'rerun-message'), ...(hasMarks ? [say('rerun-tokens')] : [])],
  }
}
