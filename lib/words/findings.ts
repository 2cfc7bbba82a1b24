// Findings in words, by the finding's id.
import type { Finding } from '#lib/diagnosis/model.ts'
import { english } from '#lib/words/en.ts'
import type { Language } from '#lib/words/language.ts'

/** What the panel shows of a finding: a phrase, what it means, and what to do about it. */
export interface FindingWords {
  title: string
  meaning: string
  todo: string
}

/** A finding in the words of a language. */
export function findingWords({ id, params }: Pick<Finding, 'id' | 'params'>, { findings }: Language = english): FindingWords {
  const { title, means, todo } = findings[id]
  return { title: title(params), meaning: means(params), todo: todo(params) }
}
