'use client'
// What a page says of a check, kept up with its events: first as the server said it, then anew with every event.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Diagnosis, diagnose, SaidWaiting } from '#components/check/diagnose.ts'
import type { CheckPage } from '#components/check/page-data.ts'
import type { CheckEvent } from '#lib/check/event.ts'
import { lanes } from '#lib/transcript/lanes.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'

/** A silence shorter than this is not worth a word. */
const SILENCE_MS = 2_000

/** `check` as the page was made with it; `events` as they are now. */
export function useDiagnosis(check: CheckPage, events: CheckEvent[]) {
  const make = useDiagnose(check.wasRunning, events)
  const lines = useMemo(() => {
    const lines = transcriptLines(events)
    const lineOf = new Map<number, number>()
    for (const line of lines) if (!lineOf.has(line.seq)) lineOf.set(line.seq, line.number)
    return { lanes: lanes(events, lines), lineOf }
  }, [events])
  const diagnosis: Diagnosis = useMemo(
    () => (make === undefined || events === check.events ? check.diagnosis : make(events, check.request)),
    [make, events, check],
  )
  return { ...lines, ...diagnosis }
}

/** Fetched only where there will be something new to say. If that fails, the next events ask for it again. */
function useDiagnose(isNeeded: boolean, events: CheckEvent[]): typeof diagnose | undefined {
  const [make, setMake] = useState<typeof diagnose>()
  const isAsked = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new events are when to ask again.
  useEffect(() => {
    if (!isNeeded || isAsked.current) return
    isAsked.current = true
    import('#components/check/diagnose.ts').then(
      (module) => setMake(() => module.diagnose),
      () => {
        isAsked.current = false
      },
    )
  }, [isNeeded, events])
  return make
}

/** The waiting as it stands now, once it is long enough to speak of. */
export function waitingNow(silence: SaidWaiting | undefined, elapsed: number): (SaidWaiting & { waitedMs: number }) | undefined {
  if (silence === undefined) return undefined
  const waitedMs = elapsed - silence.since
  return waitedMs < SILENCE_MS ? undefined : { ...silence, waitedMs }
}
