// Expected failures: each has its own numbers, and is told from any other result.
import { expect, test } from 'vitest'
import { closeCodeOf, isProblem, problem, statusOf } from '#lib/problem.ts'

test.each([
  ['bad-request', 400, 1008],
  ['forbidden-target', 403, 1008],
  ['no-such-check', 404, 4004],
  ['gone', 410, 4010],
  ['overloaded', 503, 1013],
  ['internal', 500, 1011],
] as const)('%s is HTTP %i and closes a socket with %i', (code, status, close) => {
  expect([statusOf(code), closeCodeOf(code)]).toEqual([status, close])
})

test('a problem is told from results of any shape', () => {
  expect(isProblem(problem('gone', 'It is gone.'))).toBe(true)
  for (const value of [undefined, null, 'problem', 1, {}, [], { code: 'gone' }]) expect(isProblem(value)).toBe(false)
})

test('fields are there only where there are some', () => {
  expect(problem('gone', 'It is gone.')).toEqual({ problem: 'gone', message: 'It is gone.' })
  expect(problem('bad-request', 'No.', { 'to.0': 'Bad.' })).toEqual({ problem: 'bad-request', message: 'No.', fields: { 'to.0': 'Bad.' } })
})
