'use client'
// Everything a page says of a check, folded from its events.
import { useMemo } from 'react'
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { answers } from '#lib/diagnosis/answers.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import type { Waiting } from '#lib/diagnosis/model.ts'
import { notes } from '#lib/diagnosis/notes.ts'
import { progress } from '#lib/diagnosis/progress.ts'
import { spans } from '#lib/diagnosis/spans.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { waiting } from '#lib/diagnosis/waiting.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'

/** A silence shorter than this is not worth a word. */
const SILENCE_MS = 2_000

export function useDiagnosis(events: CheckEvent[], request: CheckRequest) {
  return useMemo(() => {
    const lines = transcriptLines(events)
    const lineOf = new Map<number, number>()
    for (const line of lines) if (!lineOf.has(line.seq)) lineOf.set(line.seq, line.number)
    return {
      lines,
      lineOf,
      notes: notes(events),
      stages: progress(events, request),
      answers: answers(events, request),
      summary: summarise(events, request),
      findings: findings(events),
      spans: spans(events),
      waiting: waiting(events),
    }
  }, [events, request])
}

/** The waiting as it stands now, once it is long enough to speak of. */
export function waitingNow(silence: Waiting | undefined, elapsed: number): (Waiting & { waitedMs: number }) | undefined {
  if (silence === undefined) return undefined
  const waitedMs = elapsed - silence.since
  return waitedMs < SILENCE_MS ? undefined : { ...silence, waitedMs }
}
