// What the words of a reply mean as a rule, one by one: each weighs for some reasons and against others, as much as labelled replies
// taught (scripts/learn-replies.ts). Alone where no phrase and no code says anything, else beside those (weigh.ts).
import { placeOfReason, REASONS, type ReplyReason } from '#lib/diagnosis/replies/reason.ts'
import { WORD_WEIGHTS } from '#lib/diagnosis/replies/word-weights.ts'

/** So many words are looked at: what a reply is about stands at its beginning. */
const MAX_WORDS = 60
/** So many words are named as what it rests on. */
const MAX_NAMED = 3
/** Less than this share of all reasons is no opinion. */
const LEAST_SHARE = 0.2

/** A reason, and how likely it is. */
export interface Likeliest {
  reason: ReplyReason
  /** Of one, against all other reasons together. */
  share: number
}

/** Parts of host names that stand in everybody's replies. */
const NOBODYS = new Set(['example', 'com', 'net', 'org', 'mx', 'mail1', 'jdoe', 'http', 'https', 'www', 'html', 'php'])

/** Words that can weigh: no numbers but codes, and nothing that is made up for one session. */
export function isTelling(word: string): boolean {
  return word.length <= 24 && !NOBODYS.has(word) && /^(?:\p{L}+|[45]\d\d|[45]\.\d+\.\d+|<[a-z]+>)$/u.test(word)
}

/** What a word weighs: the places of reasons in REASONS, and the weight for each of them. Most words weigh for few. */
export interface WordWeight {
  reasons: number[]
  weights: number[]
}

/** By word; under no word, how common each reason is. */
export type WordWeights = ReadonlyMap<string, WordWeight>

/** Undefined where the words say nothing. */
export function likeliest(words: readonly string[], weights: WordWeights = ownWeights()): Likeliest | undefined {
  const sums = wordScores(words, weights)
  if (sums === undefined) return undefined
  const most = highestOf(sums)
  let total = 0
  for (const sum of sums) total += Math.exp(sum - most)
  const reason = REASONS[sums.indexOf(most)]
  return reason === undefined || 1 / total < LEAST_SHARE ? undefined : { reason, share: 1 / total }
}

/** How much they speak for each reason, in the order of REASONS, as logarithms of shares up to a constant; undefined where no word says anything. */
export function wordScores(words: readonly string[], weights: WordWeights = ownWeights()): Float64Array | undefined {
  const known: WordWeight[] = []
  const last = Math.min(words.length, MAX_WORDS)
  for (let at = 0; at < last; at++) {
    const weight = weights.get(words[at] ?? '')
    if (weight !== undefined && !known.includes(weight)) known.push(weight)
  }
  if (known.length === 0) return undefined
  const sums = new Float64Array(REASONS.length)
  // The more words, the less each says.
  for (const weight of known) addTo(sums, weight, 1 / Math.sqrt(known.length))
  const common = weights.get('')
  if (common !== undefined) addTo(sums, common, 1)
  return sums
}

/** Those that speak most for a reason: their indices, in order. */
export function wordsFor(reason: ReplyReason, words: readonly string[], weights: WordWeights = ownWeights()): number[] {
  const wanted = placeOfReason(reason)
  const weightAt = (at: number) => weightFor(wanted, weights.get(words[at] ?? ''))
  const named = new Map<string, number>()
  for (const [at, word] of words.slice(0, MAX_WORDS).entries()) {
    if (!named.has(word) && weightAt(at) > 0 && /^\p{L}{4}|\p{Lo}/u.test(word)) named.set(word, at)
  }
  const most = [...named.values()].sort((a, b) => weightAt(b) - weightAt(a)).slice(0, MAX_NAMED)
  return most.sort((a, b) => a - b)
}

/** What a word weighs for a reason, by its place in REASONS. */
export function weightFor(reason: number, weight: WordWeight | undefined): number {
  return weight?.weights[weight.reasons.indexOf(reason)] ?? 0
}

/** As Math.max, which is slow with what is no plain array. */
export function highestOf(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < values.length; at++) most = Math.max(most, values[at] ?? most)
  return most
}

function addTo(sums: Float64Array, { reasons, weights }: WordWeight, share: number): void {
  for (let at = 0; at < reasons.length; at++) {
    const reason = reasons[at] ?? 0
    sums[reason] = (sums[reason] ?? 0) + share * (weights[at] ?? 0)
  }
}

let read: WordWeights | undefined

function ownWeights(): WordWeights {
  read ??= readWeights(WORD_WEIGHTS)
  return read
}

/** Reads `word:tenths`, by reason. */
export function readWeights(source: Readonly<Record<ReplyReason, string>>): WordWeights {
  const all = new Map<string, WordWeight>()
  for (const [index, reason] of REASONS.entries()) {
    for (const entry of source[reason].trim().split(/\s+/)) {
      const cut = entry.lastIndexOf(':')
      const word = entry.slice(0, cut)
      const weight = all.get(word) ?? { reasons: [], weights: [] }
      weight.reasons.push(index)
      weight.weights.push(Number(entry.slice(cut + 1)) / 10)
      all.set(word, weight)
    }
  }
  return all
}
