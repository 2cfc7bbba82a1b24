// The pages' messages as tests read them: as they stand in their files, not compiled.
import { readFileSync } from 'node:fs'
import type { Messages, NamespaceKeys, NestedKeyOf } from 'next-intl'
import { createTranslator } from 'use-intl/core'
import type { LanguageTag } from '#lib/words/languages.ts'

/** A file as it is. */
export function messagesIn(tag: LanguageTag): Messages {
  return JSON.parse(readFileSync(new URL(`../../messages/${tag}.json`, import.meta.url), 'utf8'))
}

/** What `useTranslations` gives in a page. */
export function wordsOf<Part extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(tag: LanguageTag, part: Part) {
  return createTranslator({ locale: tag, messages: messagesIn(tag), namespace: part })
}
