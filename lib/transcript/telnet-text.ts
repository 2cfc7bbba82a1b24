// The transcript as plain text: what a terminal would hold if a person had typed it all.
import type { CheckEvent } from '#lib/check/event.ts'
import { lanes } from '#lib/transcript/lanes.ts'
import type { TranscriptLine } from '#lib/transcript/line.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'

/** One line as text; commands for a shell have their prompt. */
export function lineText(line: TranscriptLine): string {
  return line.speaker === 'shell' ? `$ ${line.text}` : line.text
}

/**
 * The whole transcript, each line ended by LF. From `Trying` on, a plain-text session reads byte for byte as Debian's
 * telnet client would leave it on the screen. Connections that stood at the same time are told one after the other, with a
 * blank line between them.
 */
export function transcriptText(events: readonly CheckEvent[]): string {
  return lanes(events, transcriptLines(events))
    .map((lane) => lane.lines.map((line) => `${lineText(line)}\n`).join(''))
    .join('\n')
}
