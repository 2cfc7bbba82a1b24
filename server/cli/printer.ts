// Prints a check on the terminal as it happens: the transcript to standard output, what is going on to standard error.
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { waiting } from '#lib/diagnosis/waiting.ts'
import { byTopic } from '#lib/transcript/lanes.ts'
import type { TranscriptLine } from '#lib/transcript/line.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'
import { lineText } from '#lib/transcript/telnet-text.ts'
import { duration } from '#lib/words/duration.ts'
import { words } from '#lib/words/en.ts'
import { createLaneQueue } from '#server/cli/lane-queue.ts'

export interface Printer {
  /** Prints what the events add. */
  add(events: readonly CheckEvent[]): void
  /** Says, on a terminal, what we are waiting for; `at` as in events. */
  tick(at: number): void
  /** Says how it went. */
  end(): void
}

interface Streams {
  out: { write(text: string): unknown }
  err: { write(text: string): unknown; isTTY?: boolean | undefined }
}

/** A wait shorter than this is not worth a word, in milliseconds. */
const QUIET_MS = 2_000

/** Prints events as JSON lines, or as the transcript. */
export function createPrinter(request: CheckRequest, json: boolean, { out, err }: Streams): Printer {
  const events: CheckEvent[] = []
  const queue = createLaneQueue(request.hosts === 'all' ? 'whole' : 'stream', lineText)
  const around: TranscriptLine[] = []
  let printed = 0
  let hasStatus = false

  function clearStatus(): void {
    if (hasStatus) err.write('\r\u001b[K')
    hasStatus = false
  }

  return {
    add(more) {
      clearStatus()
      events.push(...more)
      if (json) {
        for (const event of more) out.write(`${JSON.stringify(event)}\n`)
        return
      }
      const lines = transcriptLines(events)
      const fresh = lines.slice(printed).filter((line) => line.about === undefined)
      // Nothing comes between the lines of a session: the transcript can be held against telnet's.
      around.push(...lines.slice(printed).filter((line) => line.about !== undefined))
      printed = lines.length
      for (const event of more) {
        const texts = queue.add(
          event,
          fresh.filter((line) => line.seq === event.seq),
        )
        for (const text of texts) out.write(`${text}\n`)
      }
    },
    tick(at) {
      const wait = waiting(events)
      if (json || err.isTTY !== true || wait === undefined || at - wait.since < QUIET_MS) return
      clearStatus()
      err.write(`waiting for ${words(wait.what)}, ${duration(at - wait.since)} (at most ${duration(wait.limitMs)})`)
      hasStatus = true
    },
    end() {
      clearStatus()
      if (json) return
      if (around.length > 0) err.write(`\n${byTopic(around).map(lineText).join('\n')}\n`)
      const summary = summarise(events, request)
      const advice = summary.advice === undefined ? '' : ` ${words(summary.advice)}`
      err.write(`\n${words(summary.title)}${advice}\n`)
    },
  }
}
