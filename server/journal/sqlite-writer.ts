// What running checks write, straight on SQLite: building queries took more of a session's time than the session. Statements
// are prepared once, and one transaction takes what many checks have to say. All else goes through Kysely.
import type { Database } from 'better-sqlite3'
import type { CheckEvent, Outcome } from '#lib/check/event.ts'
import type { NewCheck } from '#server/journal/journal.ts'
import type { BatchTable, CheckTable } from '#server/journal/tables.ts'

/** A check that begins, or events of one that runs. */
export type Write = { check: NewCheck } | { id: string; events: readonly CheckEvent[] }

/** So many events in a row at most: who reads a page of them should not have to parse thousands. */
const EVENTS_PER_ROW = 50

/** Makes what writes all of its argument or, where anything in it can't be written, nothing, and throws. */
export function sqliteWriter(database: Database): (writes: readonly Write[]) => void {
  const insertCheck = database.prepare<Omit<CheckTable, 'deleted_at' | 'outcome' | 'number'>>(`
    insert into checks (id, created_at, expires_at, status, request, owner_hash, number)
    values (@id, @created_at, @expires_at, @status, @request, @owner_hash, (select coalesce(max(number), 0) + 1 from checks))`)
  const findCheck = database.prepare<[string], { number: number; last: number | null }>(`
    select number, (select last from batches where check_number = number order by first desc limit 1) as last
    from checks where id = ? and deleted_at is null`)
  const insertBatch = database.prepare<[number, number, number, string]>('insert into batches values (?, ?, ?, ?)')
  const endCheck = database.prepare<[CheckTable['status'], Outcome, string]>('update checks set status = ?, outcome = ? where id = ?')

  function create({ id, createdAt, expiresAt, request, ownerHash }: NewCheck): void {
    const row = { id, created_at: createdAt, expires_at: expiresAt, owner_hash: ownerHash }
    insertCheck.run({ ...row, status: 'running', request: JSON.stringify(request) })
  }

  function append(id: string, events: readonly CheckEvent[]): void {
    const check = findCheck.get(id)
    // Deleted in the meantime.
    if (check === undefined) return
    const due = (check.last ?? -1) + 1
    if (events[0]?.seq !== due) throw new Error(`Events of a check go on with ${due}, not with ${events[0]?.seq}.`)
    for (const row of rowsOf(events)) insertBatch.run(check.number, row.first, row.last, row.events)
    const end = events.at(-1)
    if (end?.kind === 'done') endCheck.run(end.outcome === 'interrupted' ? 'interrupted' : 'done', end.outcome, id)
  }

  const write = database.transaction((writes: readonly Write[]) => {
    for (const each of writes) {
      if ('check' in each) create(each.check)
      else append(each.id, each.events)
    }
  })
  return (writes) => write.immediate(writes)
}

function rowsOf(events: readonly CheckEvent[]): Omit<BatchTable, 'check_number'>[] {
  if (events.length <= EVENTS_PER_ROW) return [rowOf(events)]
  const starts = Array.from({ length: Math.ceil(events.length / EVENTS_PER_ROW) }, (_, index) => index * EVENTS_PER_ROW)
  return starts.map((start) => rowOf(events.slice(start, start + EVENTS_PER_ROW)))
}

function rowOf(events: readonly CheckEvent[]): Omit<BatchTable, 'check_number'> {
  return { first: events[0]?.seq ?? 0, last: events.at(-1)?.seq ?? 0, events: JSON.stringify(events) }
}
