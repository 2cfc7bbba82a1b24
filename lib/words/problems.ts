// Problems in the reader's language. What the API says is English by contract, and each sentence stands beside the rule that it
// explains; so the English sentence is itself the name under which another language has it.
import type { Problem } from '#lib/problem.ts'
import { type SentenceTexts, sentenceIn } from '#lib/words/by-sentence.ts'

/** The problem as a reader of that language is told it. What it has no words for stays English. */
export function problemIn(why: Problem, texts: SentenceTexts, tag: string): Problem {
  const fields = why.fields && Object.fromEntries(Object.entries(why.fields).map(([path, said]) => [path, sentenceIn(said, texts, tag)]))
  return { ...why, message: sentenceIn(why.message, texts, tag), ...(fields === undefined ? {} : { fields }) }
}
