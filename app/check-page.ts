// A check as it stands now, as the pages hand it to its view.
import { diagnose } from '#components/check/diagnose.ts'
import type { CheckPage } from '#components/check/page-data.ts'
import type { CheckSnapshot } from '#server/runtime.ts'

/** Made anew for each visit: the clock goes on. */
export function checkPage({ id, request, events, status, createdAt, expiresAt }: CheckSnapshot): CheckPage {
  return {
    id,
    request,
    events,
    diagnosis: diagnose(events, request),
    wasRunning: status === 'running',
    elapsed: Date.now() - Date.parse(createdAt),
    createdAt,
    expiresAt,
  }
}
