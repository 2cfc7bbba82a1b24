// Learns what single words say of a reply's reason from labelled replies: softmax regression over the words of each, from nothing
// but them, so that the same replies always give the same weights.

/** A reply's words and what it means, as an index. */
export interface Lesson {
  words: readonly string[]
  reason: number
}

/** By word, a weight for each reason. */
export type Weights = Map<string, Float64Array>

const ROUNDS = 150
const STEP = 8
const MOMENTUM = 0.9
/** How much weights are drawn to nothing. */
const DECAY = 3e-5

/** The weights of every word, and of no word (under the empty string), which say most of the lessons right. */
export function learn(lessons: readonly Lesson[], reasons: number, rounds = ROUNDS): Weights {
  const numbers = new Map<string, number>([['', 0]])
  const texts = lessons.map(({ words }) => {
    const known = [...new Set(words)].map((word) => {
      const number = numbers.get(word) ?? numbers.size
      numbers.set(word, number)
      return number
    })
    return { words: known, share: 1 / Math.sqrt(Math.max(1, known.length)) }
  })
  const weights = new Float64Array(numbers.size * reasons)
  const speed = new Float64Array(weights.length)
  const slope = new Float64Array(weights.length)
  const sums = new Float64Array(reasons)
  for (let round = 0; round < rounds; round++) {
    slope.fill(0)
    lessons.forEach(({ reason }, at) => {
      const text = texts[at]
      if (text === undefined) return
      for (let r = 0; r < reasons; r++) sums[r] = weights[r] ?? 0
      for (const word of text.words) {
        for (let r = 0, from = word * reasons; r < reasons; r++) sums[r] = (sums[r] ?? 0) + text.share * (weights[from + r] ?? 0)
      }
      toShares(sums)
      sums[reason] = (sums[reason] ?? 0) - 1
      for (let r = 0; r < reasons; r++) slope[r] = (slope[r] ?? 0) + (sums[r] ?? 0)
      for (const word of text.words) {
        for (let r = 0, from = word * reasons; r < reasons; r++) slope[from + r] = (slope[from + r] ?? 0) + text.share * (sums[r] ?? 0)
      }
    })
    for (let at = 0; at < weights.length; at++) {
      const pull = (slope[at] ?? 0) / lessons.length + (at < reasons ? 0 : DECAY * (weights[at] ?? 0))
      speed[at] = MOMENTUM * (speed[at] ?? 0) - STEP * pull
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0)
    }
  }
  return new Map([...numbers].map(([word, number]) => [word, weights.slice(number * reasons, (number + 1) * reasons)]))
}

/** Turns sums into shares of one. */
function toShares(sums: Float64Array): void {
  const most = Math.max(...sums)
  let total = 0
  for (let at = 0; at < sums.length; at++) {
    sums[at] = Math.exp((sums[at] ?? 0) - most)
    total += sums[at] ?? 0
  }
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) / total
}
