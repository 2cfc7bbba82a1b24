// The tables as Kysely sees them. Text, integers and nothing clever, so that SQLite and PostgreSQL can hold the same.

export interface CheckTable {
  id: string
  /** ISO 8601 in UTC, which sorts as time does. */
  created_at: string
  expires_at: string
  /** Set once erased; the columns below are then empty. */
  deleted_at: string | null
  status: 'running' | 'done' | 'interrupted'
  outcome: string | null
  /** A CheckRequest as JSON. */
  request: string | null
  owner_hash: string | null
}

export interface EventTable {
  check_id: string
  seq: number
  /** A CheckEvent as JSON, seq included. */
  body: string
}

/** Table names in the plural, since `check` is a word of SQL. */
export interface Tables {
  checks: CheckTable
  events: EventTable
}
