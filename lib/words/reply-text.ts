// How a reply is put into words: what its codes say, what it means, and what to do.
import type { Sureness } from '#lib/diagnosis/replies/classify.ts'
import type { BasicCodeId, EnhancedCodeId } from '#lib/diagnosis/replies/code-ids.ts'
import type { Permanence, ReplyReason, Turn } from '#lib/diagnosis/replies/reason.ts'

/** What advice may depend on. */
export interface ReplyParams {
  turn: Turn
  permanence: Permanence
  /** How long to wait, in words, where the reply says so: "5 min". */
  wait: string | undefined
  /** The block list that the reply names. */
  blockList: string | undefined
}

/** The title is a phrase without a full stop, the others are a sentence or two. */
export interface ReplyText {
  title: string
  means: string
  /** What to do, said to whom it concerns. */
  todo: (params: ReplyParams) => string
}

export interface ReplyTexts {
  /** `reputation-listed` stands for `reputation` where the reply names a block list. */
  reasons: Readonly<Record<ReplyReason | 'reputation-listed', ReplyText>>
  permanence: Readonly<Record<Permanence, string>>
  sure: Readonly<Record<Sureness, string>>
  basic: Readonly<Record<BasicCodeId, string>>
  enhanced: Readonly<Record<EnhancedCodeId, string>>
}
