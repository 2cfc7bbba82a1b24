import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openAlone } from '#server/journal/open.ts'
import { openSqliteJournal } from '#server/journal/sqlite.ts'
import { newCheck, temporaryFolder } from '#tests/support/temporary-journal.ts'

const folder = temporaryFolder()
afterEach(() => folder.remove())

test('a database has one server, and any number of readers', async () => {
  const path = join(folder.path, 'data', 'one.db')
  const first = await openAlone(path)
  await first.create(newCheck('a'))
  await expect(openAlone(path)).rejects.toThrow(/^another smtpscope uses the database .*one\.db\./)
  const reader = await openSqliteJournal(path)
  expect(await reader.running()).toEqual(['a'])
  await reader.close()
  await first.close()
  const second = await openAlone(path)
  expect(await second.running()).toEqual(['a'])
  await second.close()
})

test.each([
  ['a folder', (path: string) => mkdirSync(path, { recursive: true })],
  ['something else', (path: string) => writeFileSync(path, 'This is no database. '.repeat(100))],
])('what is %s is no database, in one sentence, and nothing stays locked', async (_what, make) => {
  mkdirSync(folder.path, { recursive: true })
  const path = join(folder.path, 'no.db')
  make(path)
  for (let round = 0; round < 2; round += 1) {
    await expect(openAlone(path)).rejects.toThrow(/^the database .*no\.db cannot be used: [^\n]+$/)
  }
})

test('a folder that cannot be made is told', async () => {
  await expect(openAlone('/dev/null/x/y.db')).rejects.toThrow(/cannot be used/)
})
