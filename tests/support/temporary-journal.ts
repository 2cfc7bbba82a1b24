// A journal in a folder of its own, and events to put into it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckEvent } from '#lib/check/event.ts'
import { type CheckRequest, parseCheckRequest } from '#lib/check/request.ts'
import { isProblem } from '#lib/problem.ts'
import { hashOwnerToken } from '#server/checks/owner.ts'
import type { Journal, NewCheck } from '#server/journal/journal.ts'
import { openSqliteJournal } from '#server/journal/sqlite.ts'

/** A folder that `remove` takes away again. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'smtpscope-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export interface TemporaryJournal {
  journal: Journal
  file: string
  close(): Promise<void>
}

/** Opens an empty journal in a folder of its own. */
export async function temporaryJournal(): Promise<TemporaryJournal> {
  const folder = temporaryFolder()
  const file = join(folder.path, 'journal.db')
  const journal = await openSqliteJournal(file)
  const close = async () => {
    await journal.close()
    folder.remove()
  }
  return { journal, file, close }
}

/** A request with every default. */
export function requestFor(target: string): CheckRequest {
  const request = parseCheckRequest({ target })
  if (isProblem(request)) throw new Error(request.message)
  return request
}

export const OWNER_TOKEN = 'the-owner-token-of-these-tests'

/** A check to begin with. */
export function newCheck(id: string): NewCheck {
  return {
    id,
    createdAt: '2026-01-01T00:00:00.000Z',
    expiresAt: '2026-01-31T00:00:00.000Z',
    request: requestFor('ok.practice.test'),
    ownerHash: hashOwnerToken(OWNER_TOKEN),
  }
}

/** Lines received, numbered from `first` to `last`. */
export function lines(first: number, last: number): CheckEvent[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const seq = first + index
    return { seq, at: seq, kind: 'receive', text: `250 line ${seq}`, code: 250, last: true }
  })
}

/** The end of a check. */
export function doneAt(seq: number): CheckEvent {
  return { seq, at: seq, kind: 'done', outcome: 'completed' }
}
