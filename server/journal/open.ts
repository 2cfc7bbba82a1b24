// Opens the server's database for this process alone. A second server on the same file would take the checks that run
// in the first for the remains of a crash, and end them.
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { Journal } from '#server/journal/journal.ts'
import { openSqliteJournal } from '#server/journal/sqlite.ts'

/** Opens the database at `path`; throws one sentence where it can't be used. Others may still read it. */
export async function openAlone(path: string): Promise<Journal> {
  const release = holdAlone(path)
  try {
    const journal = await openSqliteJournal(path)
    return {
      ...journal,
      async close() {
        await journal.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw inWords(path, error)
  }
}

/** The same for the server's start: tells the fault and ends, without a stack trace. */
export async function openAloneOrExit(path: string): Promise<Journal> {
  try {
    return await openAlone(path)
  } catch (error) {
    process.stderr.write(`smtpscope cannot start: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}

/** Locks a file beside the database. The system takes the lock away with the process, however that ends. */
function holdAlone(path: string): () => void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    const lock = new Database(`${path}.lock`, { timeout: 0 })
    try {
      lock.exec('BEGIN EXCLUSIVE')
    } catch (error) {
      lock.close()
      throw error
    }
    return () => lock.close()
  } catch (error) {
    throw inWords(path, error)
  }
}

function inWords(path: string, error: unknown): Error {
  if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') {
    return new Error(`another smtpscope uses the database ${path}. End it, or set DATABASE_URL to another file.`)
  }
  return new Error(`the database ${path} cannot be used: ${error instanceof Error ? error.message : String(error)}.`)
}
