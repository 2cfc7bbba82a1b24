// The checks that run in this process. Each runs in the background, ends exactly once, and always leaves a `done`
// behind, whatever happens in it.
import type { Outcome, Seen } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { say } from '#lib/words/message.ts'
import { createDeadline, type Deadline, type TimeLimits } from '#server/checks/deadline.ts'
import type { Feed } from '#server/checks/follow.ts'
import { createKeyboard, type Keyboard, type TypedLine } from '#server/checks/keyboard.ts'
import { createRecorder, type Record, type Recorder } from '#server/checks/recorder.ts'
import { endInterrupted } from '#server/checks/recover.ts'
import type { Journal } from '#server/journal/journal.ts'
import type { Place } from '#server/limits/slots.ts'
import type { Log } from '#server/log.ts'

/** How long a run may take to leave once it is told to. It says QUIT, but does not wait for a slow server. */
const LEAVING_MS = 5000

/** Checks told to end in one turn of the event loop. */
const ENDED_AT_ONCE = 40

/** Runs one check to its end. It records everything, `done` included, and ends soon after `signal` is aborted. */
export type Run = (options: {
  id: string
  request: CheckRequest
  record: Record
  signal: AbortSignal
  deadline?: Pick<Deadline, 'signal' | 'hadMs'>
  hand: { keyboard: Keyboard; messages: boolean; mayName?: (text: string) => Promise<boolean> }
}) => Promise<Outcome>

export interface RunningChecks {
  /** Starts the run of a check that the journal has already, once its place in the line is a slot. */
  begin(id: string, request: CheckRequest, place: Place): void
  has(id: string): boolean
  /** Hands the owner the keyboard, as soon as nothing is open. Does nothing where there is no such check. */
  takeOver(id: string): void
  /** A line that the owner typed. */
  type(id: string, line: TypedLine): void
  /** Ends a run early, and waits for its end a short while. Does nothing where there is none. */
  end(id: string): Promise<void>
  /** Ends all of them, since our side goes away. */
  endAll(): Promise<void>
}

export interface RunningOptions {
  journal: Pick<Journal, 'append' | 'last'>
  feed: Feed
  run: Run
  log: Log
  clock: () => number
  /** May a check of this request send a message, if its owner types one? */
  maySend: (request: CheckRequest) => boolean
  /** May its owner send this command, which names somebody? Asking counts. */
  mayName?: (request: CheckRequest, text: string) => Promise<boolean>
  /** How long a check may take; absent: as long as it wants. */
  timeLimits?: TimeLimits | undefined
}

interface Play {
  id: string
  request: CheckRequest
  place: Place
  recorder: Recorder
  keyboard: Keyboard
  signal: AbortSignal
}

/** Makes the set of running checks, empty. */
export function createRunning(options: RunningOptions): RunningChecks {
  const { journal, feed, run, log, clock, maySend, mayName = async () => true, timeLimits } = options
  const running = new Map<string, { controller: AbortController; keyboard: Keyboard; ended: Promise<void> }>()
  let isLeaving = false

  async function play({ id, request, place, recorder, keyboard, signal }: Play): Promise<void> {
    const record: Record = (seen) => recorder.record(isLeaving ? asInterrupted(seen) : seen)
    let deadline: Deadline | undefined
    try {
      await readyOrEnded(place, record, signal)
      if (signal.aborted) record({ kind: 'done', outcome: 'cancelled' })
      else {
        const hand = { keyboard, messages: maySend(request), mayName: (text: string) => mayName(request, text) }
        deadline = timeLimits === undefined ? undefined : createDeadline(timeLimits, place)
        await run({ id, request, record, signal, hand, ...(deadline === undefined ? {} : { deadline }) })
      }
      if (!recorder.isDone()) throw new Error('The run ended without a `done` event.')
    } catch (error) {
      log.error({ err: error, check: id }, 'a check ended by a fault of ours')
      recorder.record({ kind: 'done', outcome: 'interrupted' })
    }
    deadline?.clear()
    try {
      await recorder.flushed()
    } catch {
      await endInterrupted(journal, id).catch((error) => log.error({ err: error, check: id }, 'a check could not be ended'))
    }
    feed.close(id)
    running.delete(id)
    place.leave()
  }

  async function end(id: string): Promise<void> {
    const each = running.get(id)
    if (each === undefined) return
    each.controller.abort()
    await Promise.race([each.ended, new Promise((resolve) => setTimeout(resolve, LEAVING_MS).unref())])
  }

  return {
    begin(id, request, place) {
      const controller = new AbortController()
      feed.open(id)
      const onFailure = (error: unknown) => {
        log.error({ err: error, check: id }, 'events of a check could not be written')
        controller.abort()
      }
      const recorder = createRecorder(id, { journal, feed, clock, onFailure })
      const keyboard = createKeyboard(request.purpose === 'manual')
      running.set(id, { controller, keyboard, ended: play({ id, request, place, recorder, keyboard, signal: controller.signal }) })
    },
    has: (id) => running.has(id),
    takeOver: (id) => running.get(id)?.keyboard.takeOver(),
    type(id, line) {
      const keyboard = running.get(id)?.keyboard
      if (keyboard === undefined) line.onRefused({ text: line.text, why: say('hand-over') })
      else keyboard.type(line)
    },
    end,
    async endAll() {
      isLeaving = true
      const ends: Promise<void>[] = []
      for (const id of [...running.keys()]) {
        ends.push(end(id))
        // Others have their turn between: viewers are still to be told, and probes to be answered.
        if (ends.length % ENDED_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve))
      }
      await Promise.all(ends)
    },
  }
}

/** Waits for the slot, with each number in the line as an event. */
function readyOrEnded(place: Place, record: Record, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      signal.removeEventListener('abort', give)
      act()
    }
    const give = () => settle(resolve)
    if (signal.aborted) return resolve()
    signal.addEventListener('abort', give)
    place.ready((number) => record({ kind: 'queued', place: number })).then(give, (error) => settle(() => reject(error)))
  })
}

/** A run that we end because we go away was not cancelled by anybody. */
function asInterrupted(seen: Seen): Seen {
  return seen.kind === 'done' && seen.outcome === 'cancelled' ? { kind: 'done', outcome: 'interrupted' } : seen
}
