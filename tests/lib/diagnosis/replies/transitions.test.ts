// The table of transitions: what was put in comes out, and nothing else.
import { expect, test } from 'vitest'
import { MAX_NUMBERS, NOT_YET, Transitions } from '#lib/diagnosis/replies/transitions.ts'

test('each state and word has what was put in for it, also when the table has grown', () => {
  const table = new Transitions()
  const pairs = Array.from({ length: 20_000 }, (_, at) => ({
    state: at % 517,
    word: Math.floor(at / 517) * 401,
    to: at % 3 === 0 ? -1 : at,
  }))
  for (const { state, word, to } of pairs) {
    expect(table.get(state, word)).toBe(NOT_YET)
    table.set(state, word, to)
  }
  expect(table.size).toBe(20_000)
  expect(pairs.filter(({ state, word, to }) => table.get(state, word) !== to)).toEqual([])
  expect(table.get(1000, 1000)).toBe(NOT_YET)
})

test('more than a key can hold is refused', () => {
  const table = new Transitions()
  expect(() => table.set(0, MAX_NUMBERS, 1)).toThrow(/too many/)
  expect(() => table.set(2 ** 17, 0, 1)).toThrow(/too many/)
})
