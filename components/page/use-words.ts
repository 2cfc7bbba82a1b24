'use client'
// What can be said in the reader's language, in a browser. It is fetched once, by whoever is the first to need it.
import { useLocale } from 'next-intl'
import { use } from 'react'
import { speakerOf } from '#lib/words/language.ts'
import { type LanguageTag, loadLanguage } from '#lib/words/languages.ts'
import type { Speak } from '#lib/words/message.ts'

const loaded = new Map<LanguageTag, Promise<Speak>>()

/** The words of a language, asked for once. */
export function wordsIn(tag: LanguageTag): Promise<Speak> {
  const known = loaded.get(tag)
  if (known !== undefined) return known
  const asked = loadLanguage(tag).then(speakerOf)
  loaded.set(tag, asked)
  // Where it could not be fetched, the next one asks anew.
  asked.catch(() => loaded.delete(tag))
  return asked
}

/** The reader's words; suspends until they are there. */
export function useWords(): Speak {
  return use(wordsIn(useLocale()))
}
