// The transcript as plain text: what a terminal would hold if a person had typed it all.
import type { CheckEvent } from '#lib/check/event.ts'
import type { TranscriptLine } from '#lib/transcript/line.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'

/** One line as text; commands for a shell have their prompt. */
export function lineText(line: TranscriptLine): string {
  return line.speaker === 'shell' ? `$ ${line.text}` : line.text
}

/**
 * The whole transcript, each line ended by LF. From `Trying` on, a plain-text session reads byte for byte as Debian's
 * telnet client would leave it on the screen.
 */
export function transcriptText(events: readonly CheckEvent[]): string {
  return transcriptLines(events)
    .map((line) => `${lineText(line)}\n`)
    .join('')
}
