// What labelled replies teach, as the source of a table: the weights that count, in tenths.
import { BASIC_CODES } from '#lib/diagnosis/replies/basic-codes.ts'
import { isTelling } from '#lib/diagnosis/replies/likeliest.ts'
import { REASONS } from '#lib/diagnosis/replies/reason.ts'
import { tokenize } from '#lib/diagnosis/replies/tokens.ts'
import type { LabelledReply } from '#tests/support/labelled-replies.ts'
import { learn } from './reply-weights.ts'

/** Browsers load the table: beyond so many weights, more of them hardly say more. */
const MAX_WEIGHTS = 6000
const LINE = 190
/** A code by itself counts as much as so many replies. */
const CODE_LESSONS = 6

/** Weights in tenths, by reason and word; under no word, how common the reason is. */
export function learnWeights(replies: readonly LabelledReply[], rounds?: number): Map<string, [word: string, tenths: number][]> {
  const lessons = replies.map(({ reply, reasons }) => ({
    words: tokenize(reply).words.slice(0, 60).filter(isTelling),
    reason: REASONS.findIndex((reason) => reason === (reasons[0] ?? '')),
  }))
  // A code beside words that nobody knows means what it means by itself; of 550 and 553, the replies know better.
  for (const [code, reason] of Object.entries(BASIC_CODES)) {
    if (code === '550' || code === '553') continue
    const lesson = { words: [code], reason: REASONS.indexOf(reason) }
    lessons.push(...Array.from({ length: CODE_LESSONS }, () => lesson))
  }
  const learnt = learn(lessons, REASONS.length, rounds)
  const sizes = [...learnt].flatMap(([word, row]) => (word === '' ? [] : [...row].map(Math.abs))).sort((a, b) => b - a)
  const least = sizes[MAX_WEIGHTS] ?? 0
  return new Map(
    REASONS.map((reason, index) => {
      const own = [...learnt].flatMap(([word, row]): [string, number][] => {
        const weight = row[index] ?? 0
        return word === '' || Math.abs(weight) > least ? [[word, Math.round(weight * 10)]] : []
      })
      return [reason, own.sort(([a], [b]) => (a < b ? -1 : 1))]
    }),
  )
}

/** The source file with all weights. */
export function weightsSource(replies: readonly LabelledReply[]): string {
  const rows = [...learnWeights(replies)].map(
    ([reason, own]) => `  '${reason}': \`\n${lines(own.map(([word, tenths]) => `${word}:${tenths}`))}\`,`,
  )
  return `// How much single words speak for and against reasons, in tenths. Made by scripts/learn-replies.ts from the labelled replies of the
// tests and the examples of the rules: do not edit.
import type { ReplyReason } from '#lib/diagnosis/replies/reason.ts'

/** By reason, \`word:tenths\`; without a word, how common the reason is. */
export const WORD_WEIGHTS: Readonly<Record<ReplyReason, string>> = {
${rows.map((row) => row.replace(/^ {2}'([a-z]+)':/, '  $1:')).join('\n')}
}
`
}

function lines(entries: readonly string[]): string {
  const all: string[] = ['']
  for (const entry of entries) {
    const last = all.at(-1) ?? ''
    if (last.length + entry.length > LINE) all.push(entry)
    else all[all.length - 1] = last === '' ? entry : `${last} ${entry}`
  }
  return all.map((line) => `${line}\n`).join('')
}
