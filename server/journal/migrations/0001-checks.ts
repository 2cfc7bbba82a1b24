// Checks and their events.
import { type Kysely, type Migration, sql } from 'kysely'
import type { Flavour } from '#server/journal/migrations/all.ts'

/** Makes both tables. */
export function checks(flavour: Flavour): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      await db.schema
        .createTable('checks')
        .addColumn('id', 'text', (column) => column.primaryKey().notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .addColumn('deleted_at', 'text')
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('outcome', 'text')
        .addColumn('request', 'text')
        .addColumn('owner_hash', 'text')
        .execute()
      await db.schema.createIndex('checks_by_expiry').on('checks').column('expires_at').where(sql.ref('deleted_at'), 'is', null).execute()
      await db.schema.createIndex('checks_running').on('checks').column('id').where(sql.ref('status'), '=', 'running').execute()

      const events = db.schema
        .createTable('events')
        .addColumn('check_id', 'text', (column) => column.notNull().references('checks.id').onDelete('cascade'))
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('events_primary_key', ['check_id', 'seq'])
      // The primary key is the only way these rows are read; without a rowid SQLite stores them in its order.
      await (flavour === 'sqlite' ? events.modifyEnd(sql`without rowid`) : events).execute()
    },
  }
}
