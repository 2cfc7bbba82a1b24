// The journal in SQL, through Kysely: the same for every database that Kysely speaks to.
import type { Kysely, Transaction } from 'kysely'
import type { CheckEvent, Outcome } from '#lib/check/event.ts'
import { keptRequest } from '#lib/check/kept-request.ts'
import { groupCommit } from '#server/journal/group-commit.ts'
import type { Journal, StoredCheck } from '#server/journal/journal.ts'
import type { SqliteWriter, Write } from '#server/journal/sqlite-writer.ts'
import type { BatchTable, CheckTable, Tables } from '#server/journal/tables.ts'

/** Checks erased in one transaction, so that a large sweep does not hold up running sessions. */
const EXPIRED_AT_ONCE = 100

/** The same where there is no room: each of them may be large, and none is to go without need. */
const SHRUNK_AT_ONCE = 10

/** How long after a commit the next one waits, in milliseconds: a viewer sees no difference, and ten sessions share it. */
const PAUSE_MS = 2

/**
 * Makes the journal on an open database whose tables are up to date. The writer has the database for itself while it writes.
 */
export function sqlJournal(db: Kysely<Tables>, writer: SqliteWriter): Journal {
  const commit = (writes: readonly Write[]) => db.connection().execute(async () => writer.write(writes))
  const append = groupCommit<Write>(commit, PAUSE_MS)

  return {
    create: (check) => append({ check }, 'urgent'),

    append: async (id, events) => {
      if (events.length > 0) await append({ id, events }, events.at(-1)?.kind === 'done' ? 'urgent' : undefined)
    },

    async events(id, after, limit) {
      const rows = await db
        .selectFrom('batches')
        .innerJoin('checks', 'checks.number', 'batches.check_number')
        .select('events')
        .where('checks.id', '=', id)
        .where('last', '>', after)
        // There are no gaps.
        .where('first', '<=', after + limit)
        .orderBy('first')
        .execute()
      return rows
        .flatMap(eventsOf)
        .filter((event) => event.seq > after)
        .slice(0, limit)
    },

    async find(id) {
      const row = await db.selectFrom('checks').selectAll().where('id', '=', id).executeTakeFirst()
      return row === undefined ? undefined : checkOf(row)
    },

    async last(id) {
      const row = await db
        .selectFrom('batches')
        .innerJoin('checks', 'checks.number', 'batches.check_number')
        .select('events')
        .where('checks.id', '=', id)
        .orderBy('first', 'desc')
        .executeTakeFirst()
      return row === undefined ? undefined : eventsOf(row).at(-1)
    },

    async running() {
      const rows = await db.selectFrom('checks').select('id').where('status', '=', 'running').execute()
      return rows.map(({ id }) => id)
    },

    erase: (id, now) =>
      db.transaction().execute(async (trx) => {
        const kept = await keptOf(trx, [id])
        await eraseIn(trx, [...kept], now)
        writer.forget([id])
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

    async shrink(maxBytes, now) {
      let erased = 0
      while (writer.usedBytes() > maxBytes) {
        const count = await db.transaction().execute(async (trx) => {
          const ended = trx.selectFrom('checks').select('id').where('deleted_at', 'is', null).where('status', '!=', 'running')
          const found = (await ended.orderBy('number').limit(SHRUNK_AT_ONCE).execute()).map(({ id }) => id)
          await eraseIn(trx, found, now)
          return found.length
        })
        erased += count
        if (count === 0) break
      }
      return erased
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
  const numbers = trx.selectFrom('checks').select('number').where('id', 'in', ids)
  await trx.deleteFrom('batches').where('check_number', 'in', numbers).execute()
  await trx
    .updateTable('checks')
    .set({ deleted_at: now.toISOString(), status: 'done', outcome: null, request: null, owner_hash: null })
    .where('id', 'in', ids)
    .execute()
}

function eventsOf(row: Pick<BatchTable, 'events'>): CheckEvent[] {
  return JSON.parse(row.events)
}

function checkOf(row: CheckTable): StoredCheck | 'gone' {
  if (row.deleted_at !== null || row.request === null) return 'gone'
  return {
    id: row.id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    status: row.status,
    outcome: (row.outcome as Outcome | null) ?? undefined,
    request: keptRequest(row.request),
    ownerHash: row.owner_hash ?? '',
  }
}
