// The journal in SQL, through Kysely: the same for every database that Kysely speaks to.
import type { Kysely, Transaction } from 'kysely'
import type { CheckEvent, Outcome } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { groupCommit } from '#server/journal/group-commit.ts'
import type { Journal, StoredCheck } from '#server/journal/journal.ts'
import type { CheckTable, EventTable, Tables } from '#server/journal/tables.ts'

/** Rows in one INSERT. Three parameters each; PostgreSQL takes 65,535 in a statement, SQLite 32,766. */
const ROWS_PER_INSERT = 2000
/** Checks erased in one transaction, so that a large sweep does not hold up running sessions. */
const EXPIRED_AT_ONCE = 100

/** Makes the journal on an open database whose tables are up to date. */
export function sqlJournal(db: Kysely<Tables>): Journal {
  const append = groupCommit<{ id: string; events: readonly CheckEvent[] }>((appended) =>
    db.transaction().execute(async (trx) => {
      const kept = await keptOf(
        trx,
        appended.map(({ id }) => id),
      )
      const live = appended.filter(({ id }) => kept.has(id))
      const rows = live.flatMap(({ id, events }) => events.map((event) => rowOf(id, event)))
      for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
        await trx
          .insertInto('events')
          .values(rows.slice(from, from + ROWS_PER_INSERT))
          .execute()
      }
      for (const { id, events } of live) {
        const end = events.at(-1)
        if (end?.kind === 'done') await trx.updateTable('checks').set(endOf(end.outcome)).where('id', '=', id).execute()
      }
    }),
  )

  return {
    async create({ id, createdAt, expiresAt, request, ownerHash }) {
      const row: CheckTable = {
        id,
        created_at: createdAt,
        expires_at: expiresAt,
        deleted_at: null,
        status: 'running',
        outcome: null,
        request: JSON.stringify(request),
        owner_hash: ownerHash,
      }
      await db.insertInto('checks').values(row).execute()
    },

    append: async (id, events) => {
      if (events.length > 0) await append({ id, events })
    },

    async events(id, after, limit) {
      const rows = await db
        .selectFrom('events')
        .select('body')
        .where('check_id', '=', id)
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(limit)
        .execute()
      return rows.map(eventOf)
    },

    async find(id) {
      const row = await db.selectFrom('checks').selectAll().where('id', '=', id).executeTakeFirst()
      return row === undefined ? undefined : checkOf(row)
    },

    async last(id) {
      const row = await db.selectFrom('events').select('body').where('check_id', '=', id).orderBy('seq', 'desc').limit(1).executeTakeFirst()
      return row === undefined ? undefined : eventOf(row)
    },

    async running() {
      const rows = await db.selectFrom('checks').select('id').where('status', '=', 'running').execute()
      return rows.map(({ id }) => id)
    },

    erase: (id, now) =>
      db.transaction().execute(async (trx) => {
        const kept = await keptOf(trx, [id])
        await eraseIn(trx, [...kept], now)
        return kept.size > 0
      }),

    async expire(now) {
      let erased = 0
      for (;;) {
        const ids = await db.transaction().execute(async (trx) => {
          const due = await trx
            .selectFrom('checks')
            .select('id')
            .where('deleted_at', 'is', null)
            .where('status', '!=', 'running')
            .where('expires_at', '<=', now.toISOString())
            .limit(EXPIRED_AT_ONCE)
            .execute()
          const found = due.map(({ id }) => id)
          await eraseIn(trx, found, now)
          return found
        })
        erased += ids.length
        if (ids.length < EXPIRED_AT_ONCE) return erased
      }
    },

    close: () => db.destroy(),
  }
}

async function keptOf(trx: Transaction<Tables>, ids: string[]): Promise<Set<string>> {
  const rows = await trx
    .selectFrom('checks')
    .select('id')
    .where('id', 'in', [...new Set(ids)])
    .where('deleted_at', 'is', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

async function eraseIn(trx: Transaction<Tables>, ids: string[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await trx.deleteFrom('events').where('check_id', 'in', ids).execute()
  await trx
    .updateTable('checks')
    .set({ deleted_at: now.toISOString(), status: 'done', outcome: null, request: null, owner_hash: null })
    .where('id', 'in', ids)
    .execute()
}

function rowOf(id: string, event: CheckEvent): EventTable {
  return { check_id: id, seq: event.seq, body: JSON.stringify(event) }
}

function eventOf(row: Pick<EventTable, 'body'>): CheckEvent {
  return JSON.parse(row.body)
}

function endOf(outcome: Outcome): Pick<CheckTable, 'status' | 'outcome'> {
  return { status: outcome === 'interrupted' ? 'interrupted' : 'done', outcome }
}

function checkOf(row: CheckTable): StoredCheck | 'gone' {
  if (row.deleted_at !== null || row.request === null) return 'gone'
  return {
    id: row.id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    status: row.status,
    outcome: (row.outcome as Outcome | null) ?? undefined,
    request: JSON.parse(row.request) as CheckRequest,
    ownerHash: row.owner_hash ?? '',
  }
}
