// How a finding is put into words: a title, what it means, and what to do.
import type { FindingParams } from '#lib/diagnosis/findings/kind.ts'
import type { FindingId } from '#lib/diagnosis/findings/table.ts'
import type { Finding } from '#lib/diagnosis/model.ts'

export type { FindingParams } from '#lib/diagnosis/findings/kind.ts'

/** Each a sentence or two, but the title: that is a phrase without a full stop. */
export interface FindingText {
  title: (params: FindingParams) => string
  means: (params: FindingParams) => string
  /** What to do, said to whom it concerns. */
  todo: (params: FindingParams) => string
}

/** What a language says of every kind of finding. */
export type FindingTexts = Readonly<Record<FindingId, FindingText>>

/** What the panel shows of a finding: a phrase, what it means, and what to do about it. */
export interface FindingWords {
  title: string
  meaning: string
  todo: string
}

/** A finding put into words. */
export function inFindingWords({ id, params }: Pick<Finding, 'id' | 'params'>, texts: FindingTexts): FindingWords {
  const { title, means, todo } = texts[id]
  return { title: title(params), meaning: means(params), todo: todo(params) }
}

/** A parameter that is a list, part by part. */
export function parts(param: string | number | undefined): string[] {
  return String(param ?? '')
    .split(', ')
    .filter((each) => each !== '')
}

/** The largest file that a message of so many bytes holds, in whole megabytes where it is that large: base64 adds a third, and line ends a little. */
export function fileIn(bytes: number): number {
  const most = Math.floor(bytes * 0.73)
  return most < 1e6 ? most : most - (most % 1e6)
}
