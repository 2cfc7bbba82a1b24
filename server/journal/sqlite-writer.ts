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

export interface SqliteWriter {
  /** Writes all of its argument or, where anything in it can't be written, nothing, and throws. */
  write(writes: readonly Write[]): void
  /** These checks were erased: what still comes for them is dropped. */
  forget(ids: readonly string[]): void
  /** Bytes of the file that hold something; what was erased is free for what comes. */
  usedBytes(): number
}

/** Where a running check stands in the tables; `last` is the seq of its newest event, -1 where it has none. */
interface Standing {
  number: number
  last: number
}

/** Makes what writes. Nobody else may write to these tables meanwhile, but to erase, which it has to be told. */
export function sqliteWriter(database: Database): SqliteWriter {
  const findNumber = database.prepare<[], { number: number }>('select coalesce(max(number), 0) + 1 as number from checks')
  const insertCheck = database.prepare<[string, string, string, CheckTable['status'], string, string, number]>(`
    insert into checks (id, created_at, expires_at, status, request, owner_hash, number) values (?, ?, ?, ?, ?, ?, ?)`)
  const findCheck = database.prepare<[string], { number: number; last: number | null }>(`
    select number, (select last from batches where check_number = number order by first desc limit 1) as last
    from checks where id = ? and deleted_at is null`)
  const insertBatch = database.prepare<[number, number, number, string]>('insert into batches values (?, ?, ?, ?)')
  const endCheck = database.prepare<[CheckTable['status'], Outcome, string]>('update checks set status = ?, outcome = ? where id = ?')

  /** The checks that run: to ask the tables about each at every line took longer than to write it. */
  const standing = new Map<string, Standing>()
  let nextNumber: number | undefined

  function create({ id, createdAt, expiresAt, request, ownerHash }: NewCheck): void {
    const number = nextNumber ?? findNumber.get()?.number ?? 1
    insertCheck.run(id, createdAt, expiresAt, 'running', JSON.stringify(request), ownerHash, number)
    nextNumber = number + 1
    standing.set(id, { number, last: -1 })
  }

  function append(id: string, events: readonly CheckEvent[]): void {
    const check = standing.get(id) ?? found(id)
    // Deleted in the meantime.
    if (check === undefined) return
    const due = check.last + 1
    if (events[0]?.seq !== due) throw new Error(`Events of a check go on with ${due}, not with ${events[0]?.seq}.`)
    for (const row of rowsOf(events)) insertBatch.run(check.number, row.first, row.last, row.events)
    const end = events.at(-1)
    check.last = end?.seq ?? check.last
    if (end?.kind !== 'done') return
    endCheck.run(end.outcome === 'interrupted' ? 'interrupted' : 'done', end.outcome, id)
    standing.delete(id)
  }

  /** One that runs since before this process, and is to be ended. */
  function found(id: string): Standing | undefined {
    const row = findCheck.get(id)
    return row === undefined ? undefined : { number: row.number, last: row.last ?? -1 }
  }

  const write = database.transaction((writes: readonly Write[]) => {
    for (const each of writes) {
      if ('check' in each) create(each.check)
      else append(each.id, each.events)
    }
  })
  return {
    write(writes) {
      try {
        write.immediate(writes)
      } catch (error) {
        // None of it was written, so what is remembered of it is wrong.
        standing.clear()
        nextNumber = undefined
        throw error
      }
    },
    forget(ids) {
      for (const id of ids) standing.delete(id)
    },
    usedBytes() {
      const read = (name: string) => Number(database.pragma(name, { simple: true }))
      return (read('page_count') - read('freelist_count')) * read('page_size')
    },
  }
}

function rowsOf(events: readonly CheckEvent[]): Omit<BatchTable, 'check_number'>[] {
  if (events.length <= EVENTS_PER_ROW) return [rowOf(events)]
  const starts = Array.from({ length: Math.ceil(events.length / EVENTS_PER_ROW) }, (_, index) => index * EVENTS_PER_ROW)
  return starts.map((start) => rowOf(events.slice(start, start + EVENTS_PER_ROW)))
}

function rowOf(events: readonly CheckEvent[]): Omit<BatchTable, 'check_number'> {
  return { first: events[0]?.seq ?? 0, last: events.at(-1)?.seq ?? 0, events: JSON.stringify(events) }
}
