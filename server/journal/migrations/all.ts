// Every migration, in order, as code: nothing is read from a folder at run time, so a bundled server has them all.
// Released migrations never change; a change of the tables is a new one.
import type { MigrationProvider } from 'kysely'
import { checks } from '#server/journal/migrations/0001-checks.ts'
import { batches } from '#server/journal/migrations/0002-batches.ts'

/** The databases whose SQL differs in places. */
export type Flavour = 'sqlite'

/** Gives Kysely's Migrator all migrations by name. */
export function migrationsFor(flavour: Flavour): MigrationProvider {
  const migrations = { '0001-checks': checks(flavour), '0002-batches': batches() }
  return { getMigrations: async () => migrations }
}
