'use client'
// The transcript: every line as it was seen, a colleague's notes between them, and the cursor where the next will come.
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useMemo } from 'react'
import type { SaidNote, SaidReply } from '#components/check/diagnose.ts'
import { explainClicked } from '#components/transcript/explain-line.ts'
import { AroundLines, Cursor, LaneLines } from '#components/transcript/lane-lines.tsx'
import type { Margin } from '#components/transcript/line-block.tsx'
import { useFollow } from '#components/transcript/use-follow.ts'
import { useLateTarget } from '#components/transcript/use-late-target.ts'
import type { Lane } from '#lib/transcript/lanes.ts'

interface TranscriptProps {
  lanes: Lane[]
  /** Empty where they are switched off. */
  notes: SaidNote[]
  /** Every reply explained. */
  replies: SaidReply[]
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

/** What stands beside the lines, by event: a reply at its last line and at those with words it rests on. */
function marginOf(notes: readonly SaidNote[], replies: readonly SaidReply[]): Margin {
  const margin = { notes: new Map<number, SaidNote[]>(), replies: new Map<number, SaidReply[]>() }
  for (const note of notes) margin.notes.set(note.seq, [...(margin.notes.get(note.seq) ?? []), note])
  for (const reply of replies) {
    const seqs = new Set([reply.seq, ...reply.marks.map((each) => each.seq)])
    for (const seq of seqs) margin.replies.set(seq, [...(margin.replies.get(seq) ?? []), reply])
  }
  return margin
}

export function Transcript({ lanes, notes, replies, isRunning, isLive, waited, heading, commands, foot }: TranscriptProps) {
  const t = useTranslations('transcript')
  // It grows while the session goes on, and must neither push the session down nor be taken for its end.
  const around = lanes.find((lane) => lane.isAround)
  const count = lanes.reduce((sum, lane) => sum + (lane.isAround ? 0 : lane.lines.length), 0)
  const { scroller, unseen, toEnd, isBounded } = useFollow({ count, notes: notes.length, isLive, isRunning })
  useLateTarget(count + (around?.lines.length ?? 0))
  const margin = useMemo(() => marginOf(notes, replies), [notes, replies])
  useEffect(() => {
    const element = scroller.current
    element?.addEventListener('click', explainClicked)
    return () => element?.removeEventListener('click', explainClicked)
  }, [scroller])
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
          {lanes.map(
            (lane) =>
              lane.isAround || (
                <LaneLines key={lane.way?.attempt ?? `beside ${lane.lines[0]?.number}`} lane={lane} margin={margin} waited={waited} />
              ),
          )}
          {isRunning && !lanes.some((lane) => lane.isOpen) && <Cursor waited={waited} />}
        </div>
        {unseen > 0 && (
          <button type="button" className="button absolute bottom-3 left-1/2 -translate-x-1/2" onClick={toEnd}>
            {t('newLines', { count: unseen })}
          </button>
        )}
      </div>
      {foot}
      {around !== undefined && <AroundLines lane={around} margin={margin} />}
    </section>
  )
}
