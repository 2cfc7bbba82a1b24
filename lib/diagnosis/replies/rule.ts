// How rules are written: as data, one table for each provider, server or language.
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'

/**
 * How much a phrase says, from 1 to 9. 9: a provider's own code. 8: unmistakable. 6: plain. 4: what also other refusals hold.
 * 2: hardly more than "no". Enhanced codes are between, see enhanced-codes.ts.
 */
export type Strength = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** The reason, how much its phrases say, and the phrases (see phrase-index.ts). The comment lines above it are its examples. */
export type Rule = readonly [reason: ReplyReason, strength: Strength, phrases: string]

export interface RuleTable {
  /** Whose mail service says so, in the words of `provider`; undefined for software that many run. */
  provider?: string
  /** Where it is documented: the provider's page, or the server's source file. */
  source: string
  rules: readonly Rule[]
}
