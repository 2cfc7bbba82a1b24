// What the Dockerfile promises, as far as it can be read off it. tests/e2e/read-only.spec.ts runs the app in the same way.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** Instructions of the last stage, which is what runs: name and argument. */
const last = read('Dockerfile')
  .replace(/\\\n/g, ' ')
  .split(/^FROM /m)
  .at(-1)
  ?.split('\n')
  .slice(1)
  .map((line) => /^([A-Z]+) (.*)$/.exec(line) ?? [])
  .flatMap(([, name, argument]) => (name === undefined || argument === undefined ? [] : [{ name, argument }]))

test('what runs does so as nobody, and nothing is made behind that', () => {
  const names = (last ?? []).map(({ name }) => name)
  expect(last?.filter(({ name }) => name === 'USER')).toEqual([{ name: 'USER', argument: 'nobody' }])
  expect(names.slice(names.indexOf('USER') + 1)).toEqual(['VOLUME', 'EXPOSE', 'CMD'])
  // Without a shell in between, signals reach it.
  expect(last?.at(-1)?.argument).toMatch(/^\["node"/)
})

test('it holds what was built, and nothing else', () => {
  const copied = (last ?? []).filter(({ name }) => name === 'COPY').flatMap(({ argument }) => argument.split(' ').slice(1, -1))
  expect(copied.map((path) => path.replace('/app/', '')).sort()).toEqual(
    ['.next', 'dist', 'next.config.ts', 'node_modules', 'package.json', 'public'].sort(),
  )
  expect((last ?? []).some(({ name }) => name === 'ADD')).toBe(false)
  for (const path of ['next.config.ts', 'package.json', 'public']) expect(existsSync(join(ROOT, path))).toBe(true)
})

test('it is made from the sources alone: no history, no data, no settings of whoever makes it', () => {
  const left = read('.dockerignore').split('\n')
  for (const each of ['.git', 'data', '.env*', 'node_modules']) expect(left).toContain(each)
})

test('strangers who reach it send no messages', () => {
  const settings = last?.find(({ name }) => name === 'ENV')?.argument ?? ''
  expect(settings).toContain('NODE_ENV=production')
  expect(settings).not.toMatch(/SMTPSCOPE_(MESSAGES|ALLOW_NETS|LAB_NETS|LIMITS)/)
})
