// Opens the journal in an SQLite file: one connection, write-ahead log, tables brought up to date.
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, Migrator, SqliteDialect } from 'kysely'
import { createCheckpoints, PAGES_AT_MOST } from '#server/journal/checkpoints.ts'
import type { Journal } from '#server/journal/journal.ts'
import { migrationsFor } from '#server/journal/migrations/all.ts'
import { sqlJournal } from '#server/journal/sql-journal.ts'
import { sqliteWriter, type Write } from '#server/journal/sqlite-writer.ts'
import type { Tables } from '#server/journal/tables.ts'

/** Opens (and makes, where it is missing) the database at `path`. */
export async function openSqliteJournal(path: string): Promise<Journal> {
  mkdirSync(dirname(path), { recursive: true })
  const database = new Database(path)
  database.pragma('journal_mode = WAL')
  // What was committed survives a killed process, since the operating system has it. After a power cut the last moments may be
  // missing, but the file is whole. FULL would wait for the disk at every commit, that is at every line of every session.
  database.pragma('synchronous = NORMAL')
  database.pragma('foreign_keys = ON')
  // For a second process that looks into the file, such as a backup.
  database.pragma('busy_timeout = 5000')
  // Erased means overwritten, not only unlinked.
  database.pragma('secure_delete = ON')
  database.pragma(`wal_autocheckpoint = ${PAGES_AT_MOST}`)

  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  try {
    const { error } = await new Migrator({ db, provider: migrationsFor('sqlite') }).migrateToLatest()
    if (error !== undefined) throw error
  } catch (error) {
    await db.destroy()
    throw error
  }
  const writer = sqliteWriter(database)
  const checkpoints = createCheckpoints(path)
  const write = (writes: readonly Write[]) => {
    writer.write(writes)
    checkpoints.wrote(writes.length)
  }
  const journal = sqlJournal(db, { ...writer, write })
  return {
    ...journal,
    async close() {
      await checkpoints.close()
      await journal.close()
    },
  }
}
