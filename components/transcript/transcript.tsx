'use client'
// The transcript: every line as it was seen, a colleague's notes between them, and the cursor where the next will come.
import { type ReactNode, useMemo } from 'react'
import type { SaidNote } from '#components/check/diagnose.ts'
import { Cursor, LaneLines } from '#components/transcript/lane-lines.tsx'
import { useFollow } from '#components/transcript/use-follow.ts'
import { useLateTarget } from '#components/transcript/use-late-target.ts'
import type { Lane } from '#lib/transcript/lanes.ts'

interface TranscriptProps {
  lanes: Lane[]
  /** Empty where they are switched off. */
  notes: SaidNote[]
  isRunning: boolean
  /** Was it followed since this page was opened? Its lines then scroll in their panel while it runs. */
  isLive: boolean
  /** What stands at the cursor's time while we wait: "12 s". */
  waited: string | undefined
  /** The panel's title and its commands. */
  heading: ReactNode
  commands?: ReactNode
  /** Where it goes on below its lines. */
  foot?: ReactNode
}

function notesBySeq(notes: readonly SaidNote[]): ReadonlyMap<number, SaidNote[]> {
  const bySeq = new Map<number, SaidNote[]>()
  for (const note of notes) bySeq.set(note.seq, [...(bySeq.get(note.seq) ?? []), note])
  return bySeq
}

export function Transcript({ lanes, notes, isRunning, isLive, waited, heading, commands, foot }: TranscriptProps) {
  const count = lanes.reduce((sum, lane) => sum + lane.lines.length, 0)
  const { scroller, unseen, toEnd, isBounded } = useFollow({ count, notes: notes.length, isLive, isRunning })
  useLateTarget(count)
  const bySeq = useMemo(() => notesBySeq(notes), [notes])
  return (
    <section aria-labelledby="transcript" className="transcript sheet relative min-w-0">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line px-[14px] py-2">
        <h2 id="transcript" className="wrap-anywhere min-w-0 text-[13.5px] leading-[22px]">
          {heading}
        </h2>
        <div className="screen-only flex gap-x-[14px]">{commands}</div>
      </header>
      <div className="relative min-h-0">
        <div
          ref={scroller}
          role="log"
          aria-live="off"
          aria-labelledby="transcript"
          className="transcript-lines"
          data-bounded={isBounded}
          tabIndex={isBounded ? 0 : undefined}
        >
          {lanes.map((lane) => (
            <LaneLines key={lane.way?.attempt ?? `beside ${lane.lines[0]?.number}`} lane={lane} bySeq={bySeq} waited={waited} />
          ))}
          {isRunning && !lanes.some((lane) => lane.isOpen) && <Cursor waited={waited} />}
        </div>
        {unseen > 0 && (
          <button type="button" className="button absolute bottom-3 left-1/2 -translate-x-1/2" onClick={toEnd}>
            {unseen === 1 ? '1 new line' : `${unseen} new lines`}
          </button>
        )}
      </div>
      {foot}
    </section>
  )
}
