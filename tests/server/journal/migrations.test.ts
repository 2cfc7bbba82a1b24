// A database of an earlier smtpscope opens, and gives back what is in it.
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, Migrator, SqliteDialect } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { markInterrupted } from '#server/checks/recover.ts'
import { migrationsFor } from '#server/journal/migrations/all.ts'
import { openSqliteJournal } from '#server/journal/sqlite.ts'
import { doneAt, lines, newCheck, temporaryFolder } from '#tests/support/temporary-journal.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

/** Makes a database as 0001 left it, with a row for each event. */
async function oldDatabase(file: string): Promise<void> {
  const database = new Database(file)
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) })
  const { error } = await new Migrator({ db, provider: migrationsFor('sqlite') }).migrateTo('0001-checks')
  if (error !== undefined) throw error
  const insertCheck = database.prepare('insert into checks values (?, ?, ?, ?, ?, ?, ?, ?)')
  const insertEvent = database.prepare('insert into events values (?, ?, ?)')
  const keep = (id: string, events: ReturnType<typeof lines>, status: string, outcome: string | null) => {
    const { createdAt, expiresAt, request, ownerHash } = newCheck(id)
    insertCheck.run(id, createdAt, expiresAt, null, status, outcome, JSON.stringify(request), ownerHash)
    for (const event of events) insertEvent.run(id, event.seq, JSON.stringify(event))
  }
  // One commit, as the disk is waited for at each.
  database.exec('begin')
  keep('long', [...lines(0, 1233), doneAt(1234)], 'done', 'completed')
  keep('empty', [], 'running', null)
  keep('running', lines(0, 2), 'running', null)
  insertCheck.run('gone', '2025-01-01T00:00:00.000Z', '2025-02-01T00:00:00.000Z', '2025-02-01T00:00:00.000Z', 'done', null, null, null)
  database.exec('commit')
  await db.destroy()
}

test('events of a row each come back in order, and checks that ran go on', async () => {
  const file = join(folder.path, 'old.db')
  await oldDatabase(file)
  const journal = await openSqliteJournal(file)
  expect(await journal.events('long', -1, 5000)).toEqual([...lines(0, 1233), doneAt(1234)])
  expect(await journal.events('long', 98, 3)).toEqual(lines(99, 101))
  expect(await journal.last('long')).toEqual(doneAt(1234))
  expect(await journal.find('gone')).toBe('gone')
  expect(await markInterrupted(journal)).toBe(2)
  expect(await journal.events('running', -1, 10)).toEqual([...lines(0, 2), { seq: 3, at: 2, kind: 'done', outcome: 'interrupted' }])
  await journal.create(newCheck('new'))
  await journal.append('new', lines(0, 1))
  expect(await journal.events('new', -1, 10)).toEqual(lines(0, 1))
  expect(await journal.events('empty', -1, 10)).toHaveLength(1)
  await journal.close()

  const again = await openSqliteJournal(file)
  expect(await again.events('long', 1200, 5000)).toEqual([...lines(1201, 1233), doneAt(1234)])
  await again.close()
})
