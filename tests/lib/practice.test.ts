// Which targets are practice servers, and which only look so.
import { expect, test } from 'vitest'
import { isPracticeAddress, isPracticeName } from '#lib/practice.ts'

test.each([
  ['ok.practice.test', 'name'],
  ['OK.Practice.Test.', 'name'],
  ['practice.test', 'name'],
  ['mx1.ok.practice.test', 'name'],
  ['jdoe@ok.practice.test', 'name'],
  ['127.25.0.1', 'address'],
  ['[127.25.0.1]', 'address'],
  ['jdoe@[127.25.0.1]', 'address'],
  ['malpractice.test', 'neither'],
  ['practice.test.example', 'neither'],
  ['practice.test@example.com', 'neither'],
  ['127.250.0.1', 'neither'],
  ['two words.practice.test', 'neither'],
])('%s: %s', (target, kind) => {
  expect([isPracticeName(target), isPracticeAddress(target)]).toEqual([kind === 'name', kind === 'address'])
})
