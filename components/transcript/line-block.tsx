// A run of lines with the notes between them, drawn anew only where something in it has changed: of thousands of lines, a new
// one touches its own block.
import { Fragment, memo } from 'react'
import type { SaidNote, SaidReply } from '#components/check/diagnose.ts'
import { ExplainedLine } from '#components/transcript/reply-why.tsx'
import { type Place, placeOf } from '#components/transcript/transcript-line.tsx'
import type { TranscriptLine } from '#lib/transcript/line.ts'

/** Lines in a block: few enough to draw in no time, many enough that there are few blocks. */
const BLOCK_LINES = 50

/** What stands beside the lines, by the event it belongs to. */
export interface Margin {
  notes: ReadonlyMap<number, SaidNote[]>
  replies: ReadonlyMap<number, SaidReply[]>
}

interface LineBlockProps {
  lines: readonly TranscriptLine[]
  /** Behind the last line of their event. */
  notes: readonly SaidNote[]
  /** Those whose last line, or whose marks, stand in it. */
  replies: readonly SaidReply[]
  /** The lines next to it. */
  before: TranscriptLine | undefined
  behind: TranscriptLine | undefined
}

/** All lines of a lane, in blocks. */
export function LineBlocks({ lines, margin }: { lines: readonly TranscriptLine[]; margin: Margin }) {
  const starts = Array.from({ length: Math.ceil(lines.length / BLOCK_LINES) }, (_, index) => index * BLOCK_LINES)
  return starts.map((start) => {
    const block = lines.slice(start, start + BLOCK_LINES)
    const seqs = [...new Set(block.map((line) => line.seq))]
    const notes = seqs.flatMap((seq) => margin.notes.get(seq) ?? [])
    const replies = [...new Set(seqs.flatMap((seq) => margin.replies.get(seq) ?? []))]
    return (
      <LineBlock key={start} lines={block} notes={notes} replies={replies} before={lines[start - 1]} behind={lines[start + BLOCK_LINES]} />
    )
  })
}

const LineBlock = memo(function LineBlock({ lines, notes, replies, before, behind }: LineBlockProps) {
  return (
    <div className="line-block" data-full={lines.length === BLOCK_LINES || undefined}>
      {lines.map((line, index) => (
        <Fragment key={line.number}>
          <OneLine line={line} place={placeOf(line, lines[index - 1] ?? before, lines[index + 1] ?? behind)} replies={replies} />
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

/** A line; the last of a reply with its explanation. */
function OneLine({ line, place, replies }: { line: TranscriptLine; place: Place | undefined; replies: readonly SaidReply[] }) {
  const marks = replies.flatMap((each) => each.marks.flatMap(({ seq, start, end }): Span[] => (seq === line.seq ? [[start, end]] : [])))
  const reply = line.speaker === 'received' ? replies.find((each) => each.seq === line.seq) : undefined
  return <ExplainedLine line={line} place={place} reply={reply} marks={marks.length === 0 ? undefined : marks} />
}

type Span = [start: number, end: number]

function isSameBlock(a: LineBlockProps, b: LineBlockProps): boolean {
  return (
    a.before === b.before &&
    a.behind === b.behind &&
    a.lines.length === b.lines.length &&
    a.notes.length === b.notes.length &&
    a.replies.length === b.replies.length &&
    // What was said stays as it is, and so does what it means.
    a.replies.every((each, index) => each.seq === b.replies[index]?.seq) &&
    a.lines.every((line, index) => line === b.lines[index]) &&
    a.notes.every(({ seq, text, tone }, index) => {
      const other = b.notes[index]
      return other?.seq === seq && other.text === text && other.tone === tone
    })
  )
}
