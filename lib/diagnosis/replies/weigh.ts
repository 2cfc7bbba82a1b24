// What phrases, codes and single words say together, where no phrase is plain enough to decide alone. Where a reply is like none that
// a rule was written for, this is right more often than the strongest phrase.
import { highestOf, likeliest, wordScores } from '#lib/diagnosis/replies/likeliest.ts'
import { placeOfReason, REASONS, type ReplyReason } from '#lib/diagnosis/replies/reason.ts'

/** A reason that a phrase or a code speaks for, and how much it says, from 1 to 9 (rule.ts). */
export interface Voice {
  reason: ReplyReason
  strength: number
  /** How many words of the phrase are fixed; 0 for a code. */
  fixed: number
}

/** How much words, phrases and codes count beside each other: as found on replies that neither rules nor words had seen. */
const WORDS = 0.7
const PHRASE = 0.2
const FIXED = 0.1
const CODE = 0.2
/** What the strongest of them says counts once more. */
const LEAD = 1
/** A longer phrase is no surer. */
const MOST_FIXED = 10
/** Made once: making one takes as long as all that is done with it. */
const said = new Float64Array(REASONS.length)
/** Words say no more than this against a reason: one that is rare in replies says nothing of those that are plain. */
const LEAST = -8

/**
 * The reason that most speaks for; undefined where nothing does.
 * @param lead what the strongest phrase says, or a code that says something
 */
export function weigh(
  words: readonly string[],
  lead: ReplyReason | undefined,
  phrases: readonly Voice[],
  code: Voice | undefined,
): ReplyReason | undefined {
  if (phrases.length === 0 && code === undefined) return likeliest(words)?.reason
  // Of several phrases for a reason, the one that says most.
  said.fill(0)
  for (const { reason, strength, fixed } of phrases) {
    const at = placeOfReason(reason)
    said[at] = Math.max(said[at] ?? 0, PHRASE * strength + FIXED * Math.min(fixed, MOST_FIXED))
  }
  if (code !== undefined) add(said, code.reason, CODE * code.strength)
  if (lead !== undefined) add(said, lead, LEAD)

  const scores = wordScores(words)
  const most = scores === undefined ? 0 : highestOf(scores)
  let best = 0
  let highest = Number.NEGATIVE_INFINITY
  for (let at = 0; at < said.length; at++) {
    const sum = (said[at] ?? 0) + WORDS * Math.max((scores?.[at] ?? most) - most, LEAST)
    if (sum > highest) {
      best = at
      highest = sum
    }
  }
  return REASONS[best]
}

function add(sums: Float64Array, reason: ReplyReason, much: number): void {
  const at = placeOfReason(reason)
  sums[at] = (sums[at] ?? 0) + much
}
