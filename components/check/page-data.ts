// What a page hands to the view of a check. Plain data, as it was when the page was made.
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'

export interface CheckPage {
  id: string
  request: CheckRequest
  events: CheckEvent[]
  wasRunning: boolean
  /** Milliseconds since the check began. */
  elapsed: number
  /** ISO 8601 in UTC. */
  expiresAt: string
}
