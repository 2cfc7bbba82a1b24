// The languages there are, each loaded when somebody reads it. To add one, add its files and its line here: docs/languages.md.

import type { SentenceTexts } from '#lib/words/by-sentence.ts'
import type { Language } from '#lib/words/language.ts'

interface Files {
  /** All that is said of a check. */
  whole: () => Promise<Language>
  /** Why a request is refused, for the server alone. */
  problems: () => Promise<SentenceTexts>
}

const files = {
  en: { whole: async () => (await import('#lib/words/en.ts')).english, problems: async () => ({}) },
  fr: {
    whole: async () => (await import('#lib/words/fr.ts')).french,
    problems: async () => (await import('#lib/words/fr/problems.ts')).problemTexts,
  },
} as const satisfies Record<string, Files>

/** Tags by BCP 47. */
export type LanguageTag = keyof typeof files
export const languageTags = Object.keys(files) as LanguageTag[]
export const DEFAULT_LANGUAGE: LanguageTag = 'en'

export function isLanguageTag(text: string): text is LanguageTag {
  return Object.hasOwn(files, text)
}

/** All that can be said of a check in a language. */
export function loadLanguage(tag: LanguageTag): Promise<Language> {
  return files[tag].whole()
}

/** Why a request is refused, in a language. */
export function loadProblems(tag: LanguageTag): Promise<SentenceTexts> {
  return files[tag].problems()
}
