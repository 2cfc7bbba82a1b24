// How a finding is put into words: a title, what it means, and what to do.
import type { FindingId } from '#lib/diagnosis/findings/table.ts'

/** The facts of one finding, as its rule found them. */
export type FindingParams = Readonly<Record<string, string | number>>

/** Each a sentence or two, but the title: that is a phrase without a full stop. */
export interface FindingText {
  title: (params: FindingParams) => string
  means: (params: FindingParams) => string
  /** What to do, said to whom it concerns. */
  todo: (params: FindingParams) => string
}

/** What a language says of every kind of finding. */
export type FindingTexts = Readonly<Record<FindingId, FindingText>>
