// Forms that were posted without a script and need another look, kept for some minutes so that the page can show them
// again, filled in, with each error at its field. In memory only, and few.
import { nanoid } from 'nanoid'
import type { Draft } from '#server/runtime.ts'

const KEEP_MS = 10 * 60_000
/** A form has 256 KB at most, so these take 16 MB at worst. */
const MAX_DRAFTS = 64

export interface Drafts {
  /** Keeps a draft and gives the id it is found by. */
  keep(draft: Draft): string
  find(id: string): Draft | undefined
}

/** Makes an empty store; the oldest draft goes when it is full. */
export function createDrafts(clock: () => number): Drafts {
  const drafts = new Map<string, { draft: Draft; until: number }>()
  return {
    keep(draft) {
      const id = nanoid()
      drafts.set(id, { draft, until: clock() + KEEP_MS })
      const oldest = drafts.keys().next()
      if (drafts.size > MAX_DRAFTS && oldest.done !== true) drafts.delete(oldest.value)
      return id
    },
    find(id) {
      const kept = drafts.get(id)
      return kept === undefined || kept.until < clock() ? undefined : kept.draft
    },
  }
}
