// The reader of the page or answer that is being made, and everything that can be said in their language.
import { headers } from 'next/headers'
import { cache } from 'react'
import type { Problem } from '#lib/problem.ts'
import { sentenceIn } from '#lib/words/by-sentence.ts'
import type { Language } from '#lib/words/language.ts'
import { loadLanguage, loadProblems } from '#lib/words/languages.ts'
import { problemIn } from '#lib/words/problems.ts'
import { LANGUAGE_HEADER, type Reader, readerIn } from '#lib/words/reader.ts'

/** As the server found it. */
export async function currentReader(): Promise<Reader> {
  return readerIn((await headers()).get(LANGUAGE_HEADER))
}

/** The words for what was found out. */
export const currentLanguage = cache(async (): Promise<Language> => loadLanguage((await currentReader()).tag))

/** A problem as this reader is told it. */
export async function toldProblem(why: Problem): Promise<Problem> {
  const { tag } = await currentReader()
  return problemIn(why, await loadProblems(tag), tag)
}

/** A sentence that the server says, as this reader is told it. */
export async function told(sentence: string): Promise<string> {
  const { tag } = await currentReader()
  return sentenceIn(sentence, await loadProblems(tag), tag)
}
