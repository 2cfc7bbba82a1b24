// Finds a check, or says in the right words why there is none.
import { type Problem, problem } from '#lib/problem.ts'
import { ownsCheck } from '#server/checks/owner.ts'
import type { Journal, StoredCheck } from '#server/journal/journal.ts'

/** The check, unless it never was, was deleted, or its time is up (also when the next sweep has yet to come). */
export async function findStored(journal: Pick<Journal, 'find'>, id: string, now: Date): Promise<StoredCheck | Problem> {
  const stored = await journal.find(id)
  if (stored === undefined) return problem('no-such-check', 'There is no check at this link. Look whether the link is complete.')
  if (stored === 'gone' || (stored.status !== 'running' && stored.expiresAt <= now.toISOString())) {
    return problem('gone', 'This check is gone: it was deleted, or its time was up. Run it again for a new one.')
  }
  return stored
}

/** Why this token may not end or delete the check; undefined where it may. */
export function refusalOf(stored: StoredCheck, ownerToken: string): Problem | undefined {
  if (ownsCheck(ownerToken, stored.ownerHash)) return undefined
  return problem('not-owner', 'Only whoever started this check can do that, from the browser it was started in.')
}
