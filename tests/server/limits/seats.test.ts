import { expect, test } from 'vitest'
import { createSeats } from '#server/limits/seats.ts'

const MANY = { inAll: 100, perCheck: 100, perClient: 100 }

test.each([
  ['in all', { ...MANY, inAll: 2 }, ['c', 'z']],
  ['of one check', { ...MANY, perCheck: 2 }, ['a', 'z']],
  ['of one client', { ...MANY, perClient: 2 }, ['c', 'x']],
] as const)('%s there are so many and no more, until one is given up', (_what, counts, [check, client]) => {
  const seats = createSeats(counts)
  const first = seats.take('a', 'x')
  const second = counts.perCheck === 2 ? seats.take('a', 'y') : seats.take('b', 'x')
  expect([first, second].every((each) => each !== undefined)).toBe(true)
  expect(seats.take(check, client)).toBeUndefined()
  first?.()
  first?.()
  expect(seats.take(check, client)).toBeDefined()
  expect(seats.take(check, client)).toBeUndefined()
})
