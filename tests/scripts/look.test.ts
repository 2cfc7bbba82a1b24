import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import look from '#scripts/look.cjs'

let root: string
beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), 'look-'))}/`
  mkdirSync(`${root}lib`)
  write('lib/a.ts', 'a')
  for (const path of ['lib/a.ts', 'lib']) setTime(path, 1_000)
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (path: string, text: string) => writeFileSync(root + path, text)
const setTime = (path: string, seconds: number) => utimesSync(root + path, seconds, seconds)

const changes: [string, () => void][] = [
  ['a file is written anew', () => setTime('lib/a.ts', 2_000)],
  [
    'a file has another size at the same time',
    () => {
      write('lib/a.ts', 'longer')
      setTime('lib/a.ts', 1_000)
    },
  ],
  ['a file comes', () => write('lib/b.ts', 'b')],
  ['a file goes', () => rmSync(`${root}lib/a.ts`)],
  ['all of it goes', () => rmSync(`${root}lib`, { recursive: true })],
]

test.each(changes)('sources no longer look untouched when %s', (_name, change) => {
  const before = look.of(root, ['lib', 'lib/a.ts'])
  expect(look.isSame(root, before)).toBe(true)
  expect(look.isSame(root, JSON.parse(JSON.stringify(before)))).toBe(true)
  change()
  expect(look.isSame(root, before)).toBe(false)
})

test('what another version of Node has built is not fresh', () => {
  expect(look.isSame(root, { ...look.of(root, ['lib']), version: 'v1.0.0' })).toBe(false)
})
