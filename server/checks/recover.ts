// Ends, at boot, the checks that an earlier process left running: what was seen stays, and a last event says why no
// more came.
import type { Journal } from '#server/journal/journal.ts'

/** Gives every check that is still marked as running a final `done`, and says how many there were. */
export async function markInterrupted(journal: Pick<Journal, 'running' | 'last' | 'append'>): Promise<number> {
  const ids = await journal.running()
  for (const id of ids) await endInterrupted(journal, id)
  return ids.length
}

/** Ends one check whose run is over without a last event in the journal. */
export async function endInterrupted(journal: Pick<Journal, 'last' | 'append'>, id: string): Promise<void> {
  const last = await journal.last(id)
  if (last?.kind === 'done') return
  await journal.append(id, [{ seq: (last?.seq ?? -1) + 1, at: last?.at ?? 0, kind: 'done', outcome: 'interrupted' }])
}
