// The reader of the page that is being made, and everything that can be said in their language.
import { headers } from 'next/headers'
import { cache } from 'react'
import type { Language } from '#lib/words/language.ts'
import { loadLanguage } from '#lib/words/languages.ts'
import { LANGUAGE_HEADER, type Reader, readerIn } from '#lib/words/reader.ts'

/** As the server found it. */
export async function currentReader(): Promise<Reader> {
  return readerIn((await headers()).get(LANGUAGE_HEADER))
}

/** The words for what was found out. */
export const currentLanguage = cache(async (): Promise<Language> => loadLanguage((await currentReader()).tag))
