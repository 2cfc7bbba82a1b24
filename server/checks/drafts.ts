// Forms that were posted without a script and need another look, kept for some minutes so that the page can show them
// again, filled in, with each error at its field. In memory only, and few; never with a password.
import { nanoid } from 'nanoid'
import { secretFields, withoutSecrets } from '#lib/check/form/fields.ts'
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
      drafts.set(id, { draft: forgetful(draft), until: clock() + KEEP_MS })
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

const FORGOTTEN = 'Type it once more: smtpscope does not keep it, not even for a moment.'

/** The draft without its secrets; each that was typed has its sentence, unless there is another fault in it. */
function forgetful({ entries, problem }: Draft): Draft {
  const typed = secretFields.filter((secret) => entries.some(([name, value]) => name === secret && value !== ''))
  const forgotten = Object.fromEntries(typed.map((name) => [name, FORGOTTEN]))
  return { entries: withoutSecrets(entries), problem: { ...problem, fields: { ...forgotten, ...problem.fields } } }
}
