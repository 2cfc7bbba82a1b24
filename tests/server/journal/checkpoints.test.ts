import { existsSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Journal } from '#server/journal/journal.ts'
import { openSqliteJournal } from '#server/journal/sqlite.ts'
import { doneAt, lines, newCheck, type TemporaryJournal, temporaryJournal } from '#tests/support/temporary-journal.ts'

let temporary: TemporaryJournal
beforeEach(async () => {
  temporary = await temporaryJournal()
})
afterEach(() => temporary.close())

describe('what is in the write-ahead log', () => {
  test('moves into the database beside the thread that writes, long before SQLite would move it in a commit', async () => {
    const { journal, file } = temporary
    const before = statSync(file).size
    await writeChecks(journal, 300)
    await expect.poll(() => statSync(file).size, { timeout: 10_000 }).toBeGreaterThan(before + 100_000)
    expect(statSync(`${file}-wal`).size).toBeLessThan(8_000 * 4096)
    await writeChecks(journal, 10, 'later')
    expect(await journal.events('later-9', -1, 10)).toEqual([...lines(0, 2), doneAt(3)])
  })

  test('is all in the database once that is closed, however much the thread has still to do', async () => {
    const { journal, file } = temporary
    await writeChecks(journal, 300)
    await journal.close()
    expect(existsSync(`${file}-wal`)).toBe(false)
    const database = new Database(file, { readonly: true })
    expect(database.prepare('select count(*) as count from batches').get()).toEqual({ count: 300 })
    database.close()
    const again = await openSqliteJournal(file)
    expect(await again.events('check-299', -1, 10)).toEqual([...lines(0, 2), doneAt(3)])
    await again.close()
  })
})

async function writeChecks(journal: Journal, count: number, name = 'check'): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await journal.create(newCheck(`${name}-${index}`))
    await journal.append(`${name}-${index}`, [...lines(0, 2), doneAt(3)])
  }
}
