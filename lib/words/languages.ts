// The languages there are, each loaded when somebody reads it. To add one, add its file and its line here.
import type { Language } from '#lib/words/language.ts'

const files = {
  en: async () => (await import('#lib/words/en.ts')).english,
  fr: async () => (await import('#lib/words/fr.ts')).french,
} as const satisfies Record<string, () => Promise<Language>>

/** Tags by BCP 47. */
export type LanguageTag = keyof typeof files
export const languageTags = Object.keys(files) as LanguageTag[]
export const DEFAULT_LANGUAGE: LanguageTag = 'en'

export function isLanguageTag(text: string): text is LanguageTag {
  return Object.hasOwn(files, text)
}

/** All that can be said in a language. */
export function loadLanguage(tag: LanguageTag): Promise<Language> {
  return files[tag]()
}
