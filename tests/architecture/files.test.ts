// What every source file owes its reader: a short one, with an opening comment and a name that says what it holds.
import { expect, it } from 'vitest'
import { sourcesIn } from '#tests/support/sources.ts'

const ours = sourcesIn('lib', 'server', 'components', 'app')
const all = [...ours, ...sourcesIn('tests', 'scripts')]

it('no file is longer than 400 lines, and half of them have 90 or fewer', () => {
  const lengths = all.map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
  expect(lengths.filter((each) => each.lines > 400)).toEqual([])
  const sorted = lengths.map((each) => each.lines).sort((a, b) => a - b)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(90)
})

it('files of lib and server open with a comment', () => {
  const silent = sourcesIn('lib', 'server').filter((file) => !/^(\/\/|\/\*)/.test(file.text))
  expect(silent.map((file) => file.path)).toEqual([])
})

it('files are named by what they hold, in kebab-case', () => {
  const drawers = /(^|\/)(utils?|helpers?|misc|common|types|manager|service)(\.|\/|-)/
  const wrong = ours.filter((file) => drawers.test(file.path) || !/^[a-z0-9[\]./-]+$/.test(file.path))
  expect(wrong.map((file) => file.path)).toEqual([])
})

it('no file only passes on what others export', () => {
  const barrels = ours.filter((file) => file.path.endsWith('/index.ts') && file.path !== 'server/index.ts')
  expect(barrels.map((file) => file.path)).toEqual([])
})

it('nothing is put off in a comment', () => {
  // Written so that this file does not hold the words it looks for.
  const marks = /\b(TO[D]O|FIX[M]E|XX[X])\b/
  expect(all.filter((file) => marks.test(file.text)).map((file) => file.path)).toEqual([])
})

it('the compiler is never told to look away', () => {
  const marks = /@ts-(ignore|nocheck|expect-error)|\bas any\b|: any\b/
  expect(ours.filter((file) => marks.test(file.text)).map((file) => file.path)).toEqual([])
})
