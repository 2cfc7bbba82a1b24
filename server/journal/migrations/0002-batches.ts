// Events in batches: one row holds what was written together. A row for each event cost more than all the rest of a session.
// Checks get a number in the order they began, so that the rows of those that run now lie side by side: ids are random, and
// each would touch a page of its own in every commit.
import { type Kysely, type Migration, sql } from 'kysely'

/** Numbers the checks, and moves events into batches of fifty. */
export function batches(): Migration {
  return {
    // All or nothing: SQLite's own migrations run without a transaction.
    up: (whole: Kysely<unknown>): Promise<void> =>
      whole.transaction().execute(async (db) => {
        await db.schema.alterTable('checks').addColumn('number', 'integer').execute()
        await sql`
          update checks set number = numbered.number
          from (select id, row_number() over (order by created_at, id) as number from checks) as numbered
          where numbered.id = checks.id`.execute(db)
        await db.schema.createIndex('checks_by_number').unique().on('checks').column('number').execute()
        await db.schema
          .createTable('batches')
          .addColumn('check_number', 'integer', (column) => column.notNull())
          .addColumn('first', 'integer', (column) => column.notNull())
          .addColumn('last', 'integer', (column) => column.notNull())
          .addColumn('events', 'text', (column) => column.notNull())
          .addPrimaryKeyConstraint('batches_primary_key', ['check_number', 'first'])
          .modifyEnd(sql`without rowid`)
          .execute()
        await sql`
          insert into batches (check_number, first, last, events)
          select checks.number, min(seq), max(seq), '[' || string_agg(body, ',' order by seq) || ']'
          from events join checks on checks.id = events.check_id
          group by checks.number, seq / 50`.execute(db)
        await db.schema.dropTable('events').execute()
      }),
  }
}
