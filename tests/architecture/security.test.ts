// SECURITY.md names, for each threat, the files that answer it and the tests that show it. They are there.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

interface Threat {
  threat: string
  where: string[]
  tests: string[]
}

const threats = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!threat|---)/.test(line))
  .map((line): Threat => {
    const [threat = '', , where = '', tests = ''] = line.slice(2, -2).split(' | ')
    return { threat, where: namedIn(where), tests: namedIn(tests) }
  })

/** What stands in backticks. */
function namedIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
}

const isFile = (path: string) => existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isFile()

test('there are threats', () => {
  expect(threats.length).toBeGreaterThan(20)
})

describe.each(threats)('$threat', ({ where, tests }) => {
  test('is answered in files that exist', () => {
    expect(where).not.toEqual([])
    expect(where.filter((path) => !isFile(path))).toEqual([])
  })

  test('is shown by tests that exist', () => {
    const files = tests.filter((each) => !each.startsWith('npm run '))
    expect(files).not.toEqual([])
    expect(files.filter((path) => !isFile(path) || !/\.(test|spec)\.ts$|^tests\/dialogues\/[a-z0-9-]+\.txt$/.test(path))).toEqual([])
  })
})
