import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CheckEvent, Seen } from '#lib/check/event.ts'
import { createRecorder } from '#server/checks/recorder.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const line: Seen = { kind: 'receive', text: '250 ok' }
const done: Seen = { kind: 'done', outcome: 'completed' }

/** A recorder whose journal takes everything at once, and what it was given: the numbers of each batch. */
function recording(isFollowed: () => boolean) {
  const kept: number[][] = []
  const published: number[][] = []
  const seqs = (events: readonly CheckEvent[]) => events.map(({ seq }) => seq)
  const recorder = createRecorder('a', {
    journal: { append: async (_id, events) => void kept.push(seqs(events)) },
    feed: { publish: (_id, events) => void published.push(seqs(events)), isFollowed },
    clock: () => 0,
    onFailure: (error) => {
      throw error
    },
  })
  return { recorder, kept, published }
}

test('what nobody watches is kept together, a moment later', async () => {
  const { recorder, kept, published } = recording(() => false)
  for (let each = 0; each < 3; each += 1) recorder.record(line)
  await vi.advanceTimersByTimeAsync(40)
  expect(kept).toEqual([])
  await vi.advanceTimersByTimeAsync(20)
  expect(kept).toEqual([[0, 1, 2]])
  expect(published).toEqual(kept)
})

test('what somebody watches is kept at once, and so is what was held back before', async () => {
  let isWatched = false
  const { recorder, kept, published } = recording(() => isWatched)
  recorder.record(line)
  isWatched = true
  recorder.record(line)
  await vi.advanceTimersByTimeAsync(0)
  expect(kept).toEqual([[0, 1]])
  recorder.record(line)
  await vi.advanceTimersByTimeAsync(0)
  expect(kept).toEqual([[0, 1], [2]])
  expect(published).toEqual(kept)
})

test('the last event waits for nothing, and a long silence of viewers holds no more than fifty back', async () => {
  const { recorder, kept } = recording(() => false)
  for (let each = 0; each < 60; each += 1) recorder.record(line)
  await vi.advanceTimersByTimeAsync(0)
  expect(kept.flat()).toHaveLength(50)
  recorder.record(done)
  await recorder.flushed()
  expect(kept.flat()).toEqual(Array.from({ length: 61 }, (_, seq) => seq))
})

test('whoever asks for everything to be kept does not wait for the moment', async () => {
  const { recorder, kept } = recording(() => false)
  recorder.record(line)
  await recorder.flushed()
  expect(kept).toEqual([[0]])
})

test('what cannot be kept is told once, and nothing behind it is written', async () => {
  const failures: unknown[] = []
  const append = vi.fn(() => Promise.reject(new Error('full')))
  const onFailure = (error: unknown) => void failures.push(error)
  const recorder = createRecorder('a', {
    journal: { append },
    feed: { publish: () => {}, isFollowed: () => false },
    clock: () => 0,
    onFailure,
  })
  recorder.record(line)
  await vi.advanceTimersByTimeAsync(60)
  recorder.record(line)
  recorder.record(done)
  await expect(recorder.flushed()).rejects.toThrow('full')
  expect(failures).toHaveLength(1)
  expect(append).toHaveBeenCalledTimes(1)
})
