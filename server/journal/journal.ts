// The journal keeps what was seen: checks and their events, durable before anybody is shown them. This is the interface;
// which database stands behind it is decided where the server is put together.
import type { CheckEvent, Outcome } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import type { CheckStatus } from '#server/runtime.ts'

/** A check as it begins. Times are ISO 8601 in UTC. */
export interface NewCheck {
  id: string
  createdAt: string
  expiresAt: string
  request: CheckRequest
  /** SHA-256 of the owner token, in hex. The token itself is never stored. */
  ownerHash: string
}

/** A check as it is kept, without its events. */
export interface StoredCheck extends NewCheck {
  status: CheckStatus
  outcome: Outcome | undefined
}

/** Writes and reads checks. Every promise that resolves after a write means: it survives a killed process. */
export interface Journal {
  create(check: NewCheck): Promise<void>
  /**
   * Appends events, which continue the check's seq without a gap. Calls for one check are kept in their order. A `done` event ends the
   * check in the same transaction. Events for a check that was deleted in the meantime are dropped.
   */
  append(id: string, events: readonly CheckEvent[]): Promise<void>
  /** At most `limit` events from `after` + 1 on, in order; empty where there are none (yet). */
  events(id: string, after: number, limit: number): Promise<CheckEvent[]>
  /** `gone`: it was deleted or has expired. */
  find(id: string): Promise<StoredCheck | 'gone' | undefined>
  /** The newest event of a check. */
  last(id: string): Promise<CheckEvent | undefined>
  /** Checks that have not ended. */
  running(): Promise<string[]>
  /** Erases a check's events and request; what stays says only that it once existed. False: there was nothing to erase. */
  erase(id: string, now: Date): Promise<boolean>
  /** Erases every ended check whose time is up, and says how many there were. */
  expire(now: Date): Promise<number>
  /**
   * Erases ended checks before their time, the oldest first, until what is kept takes no more than so many bytes on the disk. Says how
   * many there were.
   */
  shrink(maxBytes: number, now: Date): Promise<number>
  close(): Promise<void>
}
