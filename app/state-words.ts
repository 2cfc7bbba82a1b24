// The words of pages that say one thing, such as that a check is gone, for answers that Next renders nothing of.
import type { LanguageTag } from '#lib/words/languages.ts'
import type messages from '../messages/en.json'

/** In that language. */
export async function stateWords(tag: LanguageTag): Promise<typeof messages.state> {
  return (await import(`../messages/${tag}.json`)).default.state
}
