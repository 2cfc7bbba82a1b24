// A message in chunks, as BDAT sends it: as it stands, without dot-stuffing, each chunk with its exact size.
import { bdat, type Command } from '#lib/smtp/command.ts'
import { messageSize } from '#lib/smtp/octets.ts'

/** A BDAT command and the lines that follow it at once; the size in the command is theirs, line ends included. */
export interface Chunk {
  command: Command
  lines: readonly string[]
}

/** From here on a message goes in two chunks, in octets: so that whoever watches sees that the server can put them together. */
const LONG = 2_048

/**
 * The chunks of a message, one or two, divided where a line ends.
 * @see https://www.rfc-editor.org/rfc/rfc3030#section-2
 */
export function chunksOf(lines: readonly string[]): Chunk[] {
  const parts = messageSize(lines) < LONG ? [lines] : halves(lines)
  return parts.map((part, index) => ({ command: bdat(messageSize(part), index === parts.length - 1), lines: part }))
}

/** A chunk of nothing: it asks whether BDAT is known, and tells nothing that could be read as a command. */
export function emptyChunk(): Chunk {
  return { command: bdat(0, false), lines: [] }
}

function halves(lines: readonly string[]): (readonly string[])[] {
  const half = messageSize(lines) / 2
  let size = 0
  const at = lines.findIndex((line) => {
    size += messageSize([line])
    return size >= half
  })
  // A message may be one endless line.
  return at < 0 || at === lines.length - 1 ? [lines] : [lines.slice(0, at + 1), lines.slice(at + 1)]
}
