// The lines of one connection with the notes between them; where several stand at the same time, under a heading that says
// which it is.
import { Fragment } from 'react'
import type { SaidNote } from '#components/check/diagnose.ts'
import { Line, placeOf } from '#components/transcript/transcript-line.tsx'
import type { Lane } from '#lib/transcript/lanes.ts'

interface LaneLinesProps {
  lane: Lane
  bySeq: ReadonlyMap<number, SaidNote[]>
  waited: string | undefined
}

export function LaneLines({ lane, bySeq, waited }: LaneLinesProps) {
  const { way, lines } = lane
  const body = (
    <>
      {lines.map((line, index) => (
        <Fragment key={line.number}>
          <Line line={line} place={placeOf(line, lines[index - 1], lines[index + 1])} />
          {line.seq !== lines[index + 1]?.seq &&
            bySeq.get(line.seq)?.map((note) => (
              <div key={note.text} role="note" className="transcript-note wrap-anywhere" data-tone={note.tone}>
                {note.text}
              </div>
            ))}
        </Fragment>
      ))}
      {lane.isOpen && <Cursor waited={waited} />}
    </>
  )
  if (way === undefined) return body
  const headingId = laneId(way.attempt)
  return (
    <section aria-labelledby={headingId} className="transcript-lane">
      <h3 id={headingId} className="lane-heading wrap-anywhere">
        <span>
          {way.host}:{way.port}
        </span>
        {way.host !== way.address && <span className="lane-address">{way.address}</span>}
      </h3>
      {body}
    </section>
  )
}

/** Where the lane of an attempt begins. */
export function laneId(attempt: number): string {
  return `lane-${attempt + 1}`
}

/** Where the next line will come. */
export function Cursor({ waited }: { waited: string | undefined }) {
  return (
    <div className="transcript-line screen-only">
      <span className="line-time text-warn">{waited}</span>
      <span className="line-arrow" />
      <span aria-hidden="true" className="line-text">
        <span className="block-cursor" />
      </span>
    </div>
  )
}
