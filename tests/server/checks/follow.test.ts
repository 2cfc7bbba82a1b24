import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CheckEvent } from '#lib/check/event.ts'
import { createFeed } from '#server/checks/follow.ts'
import { createRecorder } from '#server/checks/recorder.ts'
import type { Journal } from '#server/journal/journal.ts'
import { doneAt, lines, newCheck, type TemporaryJournal, temporaryJournal } from '#tests/support/temporary-journal.ts'

let temporary: TemporaryJournal
beforeAll(async () => {
  temporary = await temporaryJournal()
})
afterAll(() => temporary.close())

const never = new AbortController().signal

/** A journal in memory whose reads and writes take as many turns as they are told. */
function slowJournal(turns: () => number): Pick<Journal, 'append' | 'events'> {
  const kept: CheckEvent[] = []
  let written = Promise.resolve()
  const pass = async () => {
    for (let left = turns(); left > 0; left -= 1) await new Promise((resolve) => setImmediate(resolve))
  }
  return {
    // In their order, as the contract has it.
    append(_id, events) {
      written = written.then(pass).then(() => void kept.push(...events))
      return written
    },
    async events(_id, after, limit) {
      const found = kept.slice(after + 1, after + 1 + Math.min(limit, 3))
      await pass()
      return found
    },
  }
}

async function seqsOf(feed: ReturnType<typeof createFeed>, id: string, after: number, pause: () => Promise<unknown>): Promise<number[]> {
  const seen: number[] = []
  for await (const events of feed.follow(id, after, never)) {
    seen.push(...events.map(({ seq }) => seq))
    await pause()
  }
  return seen
}

describe('following a check', () => {
  test('loses and doubles nothing between past and present, however slow anybody is', { timeout: 30_000 }, async () => {
    const turns = fc.infiniteStream(fc.integer({ min: 0, max: 3 }))
    const viewers = fc.array(fc.record({ joinsAt: fc.integer({ min: 0, max: 20 }), pause: fc.integer({ min: 0, max: 4 }) }), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(turns, viewers, fc.integer({ min: 1, max: 20 }), async (stream, joining, count) => {
        const next = () => stream.next().value
        const journal = slowJournal(next)
        const feed = createFeed(journal)
        feed.open('a')
        let now = 0
        const { record, flushed } = createRecorder('a', { journal, feed, clock: () => now++, onFailure: () => {} })
        const pass = async (left: number) => {
          for (; left > 0; left -= 1) await new Promise((resolve) => setImmediate(resolve))
        }
        const watching: Promise<{ after: number; seqs: number[] }>[] = []
        for (let step = 0; step < Math.max(count, 21); step += 1) {
          if (step < count) record({ kind: 'receive', text: `${step}` })
          if (step === count - 1) record({ kind: 'done', outcome: 'completed' })
          for (const { joinsAt, pause } of joining) {
            if (joinsAt !== step) continue
            const after = Math.min(step, count) - 1 - (step % 3 === 0 ? step : 0)
            watching.push(seqsOf(feed, 'a', Math.max(-1, after), () => pass(pause)).then((seqs) => ({ after: Math.max(-1, after), seqs })))
          }
          await pass(next())
        }
        await flushed()
        feed.close('a')
        for (const { after, seqs } of await Promise.all(watching)) {
          expect(seqs).toEqual(Array.from({ length: count - after }, (_, index) => after + 1 + index))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('hands the next events over without asking the journal', async () => {
    const asked: number[] = []
    const feed = createFeed({
      events: async (_id, after) => {
        asked.push(after)
        return []
      },
    })
    feed.open('a')
    const watching = seqsOf(feed, 'a', -1, async () => {})
    for (const event of [...lines(0, 4), doneAt(5)]) {
      await new Promise((resolve) => setImmediate(resolve))
      feed.publish('a', [event])
    }
    expect(await watching).toEqual([0, 1, 2, 3, 4, 5])
    expect(asked).toEqual([])
  })

  test('keeps nothing for a viewer that takes its time', async () => {
    const { journal } = temporary
    await journal.create(newCheck('slow'))
    const feed = createFeed(journal)
    feed.open('slow')
    const viewer = feed.follow('slow', -1, never)
    const first = viewer.next()
    for (let from = 0; from < 2000; from += 100) {
      await journal.append('slow', lines(from, from + 99))
      feed.publish('slow', lines(from, from + 99))
    }
    await journal.append('slow', [doneAt(2000)])
    feed.publish('slow', [doneAt(2000)])
    feed.close('slow')
    const seen = ((await first).value ?? []).map(({ seq }) => seq)
    for await (const events of viewer) seen.push(...events.map(({ seq }) => seq))
    expect(seen).toEqual(Array.from({ length: 2001 }, (_, index) => index))
  })

  test('ends without a `done` when the check is deleted, and at once when the viewer leaves', async () => {
    const { journal } = temporary
    await journal.create(newCheck('deleted'))
    const feed = createFeed(journal)
    feed.open('deleted')
    const watching = seqsOf(feed, 'deleted', -1, async () => {})
    await journal.append('deleted', lines(0, 2))
    feed.publish('deleted', lines(0, 2))
    await new Promise((resolve) => setImmediate(resolve))
    await journal.erase('deleted', new Date())
    feed.close('deleted')
    expect(await watching).toEqual([0, 1, 2])

    const leaving = new AbortController()
    feed.open('left')
    const viewer = feed.follow('left', -1, leaving.signal)
    const waiting = viewer.next()
    leaving.abort()
    expect(await waiting).toEqual({ value: undefined, done: true })
  })
})
