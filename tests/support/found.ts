// What findings there are in a session, for tests of one family.
import type { FindingRequest } from '#lib/diagnosis/findings/asked.ts'
import type { FindingId } from '#lib/diagnosis/findings/table.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { listed, type Part } from '#tests/support/events.ts'

/** The findings of one kind. */
export function found(id: FindingId, session: Part, request: FindingRequest = {}): Finding[] {
  return findings(listed(session), request).filter((each) => each.id === id)
}

/** Whether there is such a finding. */
export function holds(id: FindingId, session: Part, request: FindingRequest = {}): boolean {
  return found(id, session, request).length > 0
}
