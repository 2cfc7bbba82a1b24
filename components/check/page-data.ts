// What a page hands to the view of a check. Plain data, as it was when the page was made.
import type { Diagnosis } from '#components/check/diagnose.ts'
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'

export interface CheckPage {
  id: string
  request: CheckRequest
  events: CheckEvent[]
  /** What the events mean. */
  diagnosis: Diagnosis
  wasRunning: boolean
  /** Milliseconds since the check began. */
  elapsed: number
  /** ISO 8601 in UTC, as is the next. */
  createdAt: string
  expiresAt: string
}
