// A run of lines with the notes between them, drawn anew only where something in it has changed: of thousands of lines, a new
// one touches its own block.
import { Fragment, memo } from 'react'
import type { SaidNote } from '#components/check/diagnose.ts'
import { Line, placeOf } from '#components/transcript/transcript-line.tsx'
import type { TranscriptLine } from '#lib/transcript/line.ts'

/** Lines in a block: few enough to draw in no time, many enough that there are few blocks. */
const BLOCK_LINES = 50

interface LineBlockProps {
  lines: readonly TranscriptLine[]
  /** Behind the last line of their event. */
  notes: readonly SaidNote[]
  /** The lines next to it. */
  before: TranscriptLine | undefined
  behind: TranscriptLine | undefined
}

/** All lines of a lane, in blocks. */
export function LineBlocks({ lines, bySeq }: { lines: readonly TranscriptLine[]; bySeq: ReadonlyMap<number, SaidNote[]> }) {
  const starts = Array.from({ length: Math.ceil(lines.length / BLOCK_LINES) }, (_, index) => index * BLOCK_LINES)
  return starts.map((start) => {
    const block = lines.slice(start, start + BLOCK_LINES)
    const notes = [...new Set(block.map((line) => line.seq))].flatMap((seq) => bySeq.get(seq) ?? [])
    return <LineBlock key={start} lines={block} notes={notes} before={lines[start - 1]} behind={lines[start + BLOCK_LINES]} />
  })
}

const LineBlock = memo(function LineBlock({ lines, notes, before, behind }: LineBlockProps) {
  return (
    <div>
      {lines.map((line, index) => (
        <Fragment key={line.number}>
          <Line line={line} place={placeOf(line, lines[index - 1] ?? before, lines[index + 1] ?? behind)} />
          {line.seq !== (lines[index + 1] ?? behind)?.seq &&
            notes
              .filter((note) => note.seq === line.seq)
              .map((note) => (
                <div key={note.text} role="note" className="transcript-note wrap-anywhere" data-tone={note.tone}>
                  {note.text}
                </div>
              ))}
        </Fragment>
      ))}
    </div>
  )
}, isSameBlock)

function isSameBlock(a: LineBlockProps, b: LineBlockProps): boolean {
  return (
    a.before === b.before &&
    a.behind === b.behind &&
    a.lines.length === b.lines.length &&
    a.notes.length === b.notes.length &&
    a.lines.every((line, index) => line === b.lines[index]) &&
    a.notes.every(({ seq, text, tone }, index) => {
      const other = b.notes[index]
      return other?.seq === seq && other.text === text && other.tone === tone
    })
  )
}
