// What the words of a reply mean as a rule, one by one, where no phrase of the tables says more: each word weighs for some reasons
// and against others, as much as labelled replies taught (scripts/learn-replies.ts).
import { REASONS, type ReplyReason } from '#lib/diagnosis/replies/reason.ts'
import { WORD_WEIGHTS } from '#lib/diagnosis/replies/word-weights.ts'

/** So many words are looked at: what a reply is about stands at its beginning. */
const MAX_WORDS = 60
/** So many words are named as what it rests on. */
const MAX_NAMED = 3
/** Less than this share of all reasons is no opinion. */
const LEAST_SHARE = 0.2

/** A reason, and the words that speak most for it. */
export interface Likeliest {
  reason: ReplyReason
  /** Of one, against all other reasons together. */
  share: number
  /** Their indices, in order. */
  words: number[]
}

/** Parts of host names that stand in everybody's replies. */
const NOBODYS = new Set(['example', 'com', 'net', 'org', 'mx', 'mail1', 'jdoe', 'http', 'https', 'www', 'html', 'php'])

/** Words that can weigh: no numbers but codes, and nothing that is made up for one session. */
export function isTelling(word: string): boolean {
  return word.length <= 24 && !NOBODYS.has(word) && /^(?:\p{L}+|[45]\d\d|[45]\.\d+\.\d+|<[a-z]+>)$/u.test(word)
}

/** By word, a weight for each reason; under no word, how common each reason is. */
export type WordWeights = ReadonlyMap<string, ArrayLike<number>>

/** Undefined where the words say nothing. */
export function likeliest(words: readonly string[], weights: WordWeights = ownWeights()): Likeliest | undefined {
  const known: { at: number; row: ArrayLike<number> }[] = []
  const last = Math.min(words.length, MAX_WORDS)
  for (let at = 0; at < last; at++) {
    const row = weights.get(words[at] ?? '')
    if (row !== undefined && !known.some((other) => other.row === row)) known.push({ at, row })
  }
  if (known.length === 0) return undefined
  const share = 1 / Math.sqrt(known.length)
  const common = weights.get('') ?? []
  const sums = new Float64Array(REASONS.length)
  for (const { row } of known) for (let reason = 0; reason < sums.length; reason++) sums[reason] = (sums[reason] ?? 0) + (row[reason] ?? 0)
  for (let reason = 0; reason < sums.length; reason++) sums[reason] = share * (sums[reason] ?? 0) + (common[reason] ?? 0)
  const most = Math.max(...sums)
  const total = sums.reduce((all, sum) => all + Math.exp(sum - most), 0)
  const best = sums.indexOf(most)
  const reason = REASONS[best]
  if (reason === undefined || 1 / total < LEAST_SHARE) return undefined
  const named = known
    .map(({ at, row }) => ({ at, weight: row[best] ?? 0 }))
    .filter(({ at, weight }) => weight > 0 && /^\p{L}{4}|\p{Lo}/u.test(words[at] ?? ''))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_NAMED)
  return { reason, share: 1 / total, words: named.map(({ at }) => at).sort((a, b) => a - b) }
}

let read: WordWeights | undefined

function ownWeights(): WordWeights {
  read ??= readWeights(WORD_WEIGHTS)
  return read
}

/** Reads `word:tenths`, by reason. */
export function readWeights(source: Readonly<Record<ReplyReason, string>>): WordWeights {
  const rows = new Map<string, Float64Array>()
  for (const [index, reason] of REASONS.entries()) {
    for (const entry of source[reason].trim().split(/\s+/)) {
      const cut = entry.lastIndexOf(':')
      const word = entry.slice(0, cut)
      const row = rows.get(word) ?? new Float64Array(REASONS.length)
      row[index] = Number(entry.slice(cut + 1)) / 10
      rows.set(word, row)
    }
  }
  return rows
}
