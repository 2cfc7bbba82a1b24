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
  /** Counts up as checks begin. Rows that belong to a check have it in their key. */
  number: number
}

/** Events that were written together, in order and without a gap. */
export interface BatchTable {
  check_number: number
  /** The seq of its first event, and of its last. */
  first: number
  last: number
  /** A JSON array of CheckEvents. */
  events: string
}

/** Table names in the plural, since `check` is a word of SQL. */
export interface Tables {
  checks: CheckTable
  batches: BatchTable
}
