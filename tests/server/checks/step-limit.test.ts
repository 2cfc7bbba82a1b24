import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StepLimit } from '#server/checks/step-limit.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a limit that is moved ends once, when the last word says', () => {
  const onDue = vi.fn()
  const limit = new StepLimit(onDue)
  limit.set(100)
  for (let step = 0; step < 5; step += 1) {
    vi.advanceTimersByTime(90)
    limit.set(100)
  }
  vi.advanceTimersByTime(98)
  expect(onDue).not.toHaveBeenCalled()
  vi.advanceTimersByTime(3)
  expect(onDue).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1_000)
  expect(onDue).toHaveBeenCalledTimes(1)
})

test('a shorter limit comes earlier than the one it replaces', () => {
  const onDue = vi.fn()
  const limit = new StepLimit(onDue)
  limit.set(60_000)
  limit.set(50)
  vi.advanceTimersByTime(51)
  expect(onDue).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(60_000)
  expect(onDue).toHaveBeenCalledTimes(1)
})

test('one that is cleared never comes, and can be set again', () => {
  const onDue = vi.fn()
  const limit = new StepLimit(onDue)
  limit.set(50)
  limit.clear()
  vi.advanceTimersByTime(1_000)
  expect(onDue).not.toHaveBeenCalled()
  limit.set(50)
  vi.advanceTimersByTime(51)
  expect(onDue).toHaveBeenCalledTimes(1)
})
