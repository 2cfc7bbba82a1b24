// A check as it stands now, as the pages hand it to its view.
import { diagnose } from '#components/check/diagnose.ts'
import type { CheckPage } from '#components/check/page-data.ts'
import type { Language } from '#lib/words/language.ts'
import type { CheckSnapshot } from '#server/runtime.ts'

/** Made anew for each visit, in the reader's language: the clock goes on. */
export function checkPage({ id, request, events, status, createdAt, expiresAt }: CheckSnapshot, language: Language): CheckPage {
  return {
    id,
    request,
    events,
    diagnosis: diagnose(events, request, language),
    wasRunning: status === 'running',
    elapsed: Date.now() - Date.parse(createdAt),
    createdAt,
    expiresAt,
  }
}
