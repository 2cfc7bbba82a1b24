import { expect, test } from 'vitest'
import type { CheckEvent } from '#lib/check/event.ts'
import type { TimeLimits } from '#server/checks/deadline.ts'
import { createFeed } from '#server/checks/follow.ts'
import { createRunning, type Run } from '#server/checks/running.ts'
import type { Journal } from '#server/journal/journal.ts'
import { requestFor } from '#tests/support/temporary-journal.ts'

/** A journal in memory that fails at the given appends. */
function world(run: Run, failsAt: number[] = [], timeLimits?: TimeLimits) {
  const kept: CheckEvent[] = []
  const errors: unknown[] = []
  let appends = 0
  const journal: Pick<Journal, 'append' | 'last' | 'events'> = {
    async append(_id, events) {
      appends += 1
      if (failsAt.includes(appends)) throw new Error('disk full')
      kept.push(...events)
    },
    last: async () => kept.at(-1),
    events: async (_id, after) => kept.slice(after + 1),
  }
  const feed = createFeed(journal)
  const log = { info: () => {}, warn: () => {}, error: (...said: unknown[]) => errors.push(said) }
  const running = createRunning({ journal, feed, run, log, clock: () => performance.now(), maySend: () => true, timeLimits })
  const start = async () => {
    running.begin('a', requestFor('ok.practice.test'), { ready: async () => {}, leave: () => {}, onAwaited: () => {} })
    for await (const _ of feed.follow('a', -1, new AbortController().signal));
    while (running.has('a')) await new Promise((resolve) => setImmediate(resolve))
  }
  return { kept, errors, running, start }
}

const seqs = (events: CheckEvent[]) => events.map(({ seq }) => seq)

test('ends a check as interrupted when its run throws, and logs the fault', async () => {
  const { kept, errors, start } = world(async ({ record }) => {
    record({ kind: 'queued', place: 1 })
    throw new Error('a bug')
  })
  await start()
  expect(kept).toMatchObject([{ kind: 'queued' }, { kind: 'done', outcome: 'interrupted' }])
  expect(errors).toHaveLength(1)
})

test('ends a check as interrupted when its run forgets its last event', async () => {
  const { kept, errors, start } = world(async () => 'completed')
  await start()
  expect(kept).toMatchObject([{ seq: 0, kind: 'done', outcome: 'interrupted' }])
  expect(errors).toHaveLength(1)
})

test('drops what a run still says after its last event', async () => {
  const { kept, errors, start } = world(async ({ record }) => {
    record({ kind: 'done', outcome: 'completed' })
    record({ kind: 'queued', place: 1 })
    return 'completed'
  })
  await start()
  expect(kept).toHaveLength(1)
  expect(errors).toEqual([])
})

test('ends the run when the journal fails, and leaves no gap', async () => {
  let wasTold = false
  const run: Run = async ({ record, signal }) => {
    for (let index = 0; !signal.aborted && index < 1000; index += 1) {
      record({ kind: 'queued', place: index })
      await new Promise((resolve) => setImmediate(resolve))
    }
    wasTold = signal.aborted
    record({ kind: 'done', outcome: 'cancelled' })
    return 'cancelled'
  }
  const { kept, errors, start } = world(run, [5])
  await start()
  expect(wasTold).toBe(true)
  expect(seqs(kept)).toEqual(kept.map((_, index) => index))
  expect(kept.at(-1)).toMatchObject({ kind: 'done', outcome: 'interrupted' })
  expect(errors).toHaveLength(1)
})

test('lets its viewers go even when the journal never comes back', async () => {
  const forever = Array.from({ length: 2000 }, (_, index) => index + 2)
  const run: Run = async ({ record }) => {
    record({ kind: 'queued', place: 1 })
    await new Promise((resolve) => setTimeout(resolve, 10))
    record({ kind: 'done', outcome: 'completed' })
    return 'completed'
  }
  const { kept, errors, start } = world(run, forever)
  await start()
  expect(kept).toHaveLength(1)
  expect(errors).toHaveLength(2)
})

test('stamps times that never go back', async () => {
  const { kept, start } = world(async ({ record }) => {
    for (let index = 0; index < 20; index += 1) {
      record({ kind: 'queued', place: index })
      await new Promise((resolve) => setImmediate(resolve))
    }
    record({ kind: 'done', outcome: 'completed' })
    return 'completed'
  })
  await start()
  const times = kept.map(({ at }) => at)
  expect(times).toEqual([...times].sort((a, b) => a - b))
  expect(times.at(-1)).toBeGreaterThan(0)
})

test('gives a run its time from its slot on, and none where there is no limit', async () => {
  const given: (boolean | undefined)[] = []
  const run: Run = async ({ record, deadline }) => {
    given.push(deadline?.signal.aborted)
    if (deadline !== undefined) await new Promise((resolve) => deadline.signal.addEventListener('abort', resolve))
    record({ kind: 'done', outcome: 'interrupted' })
    return 'interrupted'
  }
  const limited = world(run, [], { most: 5, busy: 5 })
  await limited.start()
  const free = world(run)
  await free.start()
  expect(given).toEqual([false, undefined])
  expect([...limited.errors, ...free.errors]).toEqual([])
})
