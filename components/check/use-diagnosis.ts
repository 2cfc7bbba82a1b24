'use client'
// What a page says of a check, kept up with its events: first as the server said it, then anew with every event.
import { useLocale } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Diagnosis, SaidRemark, SaidWaiting } from '#components/check/diagnose.ts'
import type { LineRun } from '#components/check/line-link.tsx'
import type { CheckPage } from '#components/check/page-data.ts'
import { usePaced } from '#components/check/use-paced.ts'
import type { CheckEvent } from '#lib/check/event.ts'
import { lanes } from '#lib/transcript/lanes.ts'
import type { TranscriptLine } from '#lib/transcript/line.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'
import { loadLanguage } from '#lib/words/languages.ts'

/** A silence shorter than this is not worth a word. */
const SILENCE_MS = 2_000

/** `check` as the page was made with it; `events` as they are now. */
export function useDiagnosis(check: CheckPage, events: CheckEvent[]) {
  const make = useDiagnose(check, events)
  const drawn = useRef<TranscriptLine[]>([])
  // The lines first: what they mean takes longer to find out the more there are, and the next line need not wait for it.
  const diagnosis: Diagnosis = usePaced(make, events, check.diagnosis)
  const { remarks } = diagnosis
  const lines = useMemo(() => {
    const lines = keepSame(drawn.current, withRemarks(transcriptLines(events), remarks))
    drawn.current = lines
    const lineOf = new Map<number, LineRun>()
    for (const { seq, number } of lines) lineOf.set(seq, { first: lineOf.get(seq)?.first ?? number, last: number })
    return { lanes: lanes(events, lines), lineOf }
  }, [events, remarks])
  return { ...lines, ...diagnosis }
}

/** The lines with our remarks in the reader's words, as far as they have been put into them. */
function withRemarks(lines: TranscriptLine[], remarks: readonly SaidRemark[]): TranscriptLine[] {
  for (const { number, text } of remarks) {
    const line = lines[number - 1]
    if (line !== undefined) lines[number - 1] = { ...line, text }
  }
  return lines
}

/** The lines with those that were there before in place of their like, so that only what is new is drawn. */
function keepSame(before: readonly TranscriptLine[], now: readonly TranscriptLine[]): TranscriptLine[] {
  return now.map((line, index) => {
    const known = before[index]
    return known !== undefined && isSame(known, line) ? known : line
  })
}

function isSame(a: TranscriptLine, b: TranscriptLine): boolean {
  return (Object.keys(b) as (keyof TranscriptLine)[]).every((key) => a[key] === b[key])
}

type Make = (events: CheckEvent[]) => Diagnosis

/** Fetched only where there will be something new to say. If that fails, the next events ask for it again. */
function useDiagnose({ wasRunning, request }: CheckPage, events: CheckEvent[]) {
  const tag = useLocale()
  const [make, setMake] = useState<Make>()
  const isAsked = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new events are when to ask again.
  useEffect(() => {
    if (!wasRunning || isAsked.current) return
    isAsked.current = true
    Promise.all([import('#components/check/diagnose.ts'), loadLanguage(tag)]).then(
      ([{ diagnose }, language]) => setMake(() => (events: CheckEvent[]) => diagnose(events, request, language)),
      () => {
        isAsked.current = false
      },
    )
  }, [wasRunning, events])
  return make
}

/** The waiting as it stands now, once it is long enough to speak of. */
export function waitingNow(silence: SaidWaiting | undefined, elapsed: number): (SaidWaiting & { waitedMs: number }) | undefined {
  if (silence === undefined) return undefined
  const waitedMs = elapsed - silence.since
  return waitedMs < SILENCE_MS ? undefined : { ...silence, waitedMs }
}
