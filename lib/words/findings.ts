// Findings in words, by the finding's id; in English unless another language is named.
import type { Finding } from '#lib/diagnosis/model.ts'
import { english } from '#lib/words/en.ts'
import { type FindingWords, inFindingWords } from '#lib/words/finding-text.ts'
import type { Language } from '#lib/words/language.ts'

/** A finding in the words of a language. A page takes `inFindingWords`, which loads no English. */
export function findingWords(finding: Pick<Finding, 'id' | 'params'>, { findings }: Pick<Language, 'findings'> = english): FindingWords {
  return inFindingWords(finding, findings)
}
