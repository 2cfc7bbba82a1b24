// How often replies of other sources are understood, by source and by reason; and that the weights of single words are what all
// labelled replies teach.
import { describe, expect, test } from 'vitest'
import { classify } from '#lib/diagnosis/replies/classify.ts'
import { likeliest, readWeights, weightFor } from '#lib/diagnosis/replies/likeliest.ts'
import { REASONS, type ReplyReason } from '#lib/diagnosis/replies/reason.ts'
import { tokenize } from '#lib/diagnosis/replies/tokens.ts'
import { WORD_WEIGHTS } from '#lib/diagnosis/replies/word-weights.ts'
import { learnWeights } from '#scripts/weights-source.ts'
import { fieldReplies, type LabelledReply, labelledReplies } from '#tests/support/labelled-replies.ts'

const field = fieldReplies()
const sources = [...new Set(field.map(({ source }) => source))]
const share = (of: readonly LabelledReply[], isRight: (reply: LabelledReply) => boolean) => of.filter(isRight).length / of.length
const isReasonRight = ({ reply, reasons }: LabelledReply) => reasons.includes(classify(reply)?.reason ?? '')

describe('replies of other sources', () => {
  test('have labels that there are', () => {
    expect(field.flatMap(({ reasons }) => reasons).filter((label) => !REASONS.some((reason) => reason === label))).toEqual([])
    expect(field.filter(({ permanence }) => permanence !== 'temporary' && permanence !== 'permanent')).toEqual([])
    expect(new Set(field.map(({ reply }) => reply)).size).toBe(field.length)
  })

  test('are understood, whatever their reason', () => {
    const byReason = REASONS.flatMap((reason) => {
      const own = field.filter(({ reasons }) => reasons[0] === reason)
      return own.length === 0 ? [] : [{ reason, right: own.filter(isReasonRight).length, of: own.length }]
    })
    const macro = byReason.reduce((sum, { right, of }) => sum + right / of, 0) / byReason.length
    const parts = byReason.map(({ reason, right, of }) => `${reason} ${right}/${of}`)
    console.log(
      `${(share(field, isReasonRight) * 100).toFixed(1)} % of ${field.length}, by reason ${(macro * 100).toFixed(1)} %: ${parts.join(', ')}`,
    )
    expect(share(field, isReasonRight)).toBeGreaterThanOrEqual(0.96)
    expect(macro).toBeGreaterThanOrEqual(0.95)
  })

  test('last as long, and are by whom, the labels say', () => {
    expect(share(field, ({ reply, permanence }) => classify(reply)?.permanence === permanence)).toBeGreaterThanOrEqual(0.99)
    expect(share(field, ({ reply, provider }) => (classify(reply)?.provider ?? '') === provider)).toBeGreaterThanOrEqual(0.97)
  })
})

describe('single words', () => {
  const weightsOf = (replies: readonly LabelledReply[], rounds?: number) =>
    Object.fromEntries(
      [...learnWeights(replies, rounds)].map(([reason, own]) => [reason, own.map(([word, tenths]) => `${word}:${tenths}`).join(' ')]),
    ) as Record<ReplyReason, string>

  test('tell the reason of most replies of a source that they were not learnt from', { timeout: 120_000 }, () => {
    for (const source of sources) {
      const own = field.filter((reply) => reply.source === source)
      if (own.length < 110) continue
      const others = readWeights(
        weightsOf(
          labelledReplies().filter((reply) => reply.source !== source),
          40,
        ),
      )
      const right = share(own, ({ reply, reasons }) => reasons.includes(likeliest(tokenize(reply).words, others)?.reason ?? ''))
      console.log(`${source}: words alone ${(right * 100).toFixed(1)} % of ${own.length}`)
      expect(right).toBeGreaterThanOrEqual(0.5)
    }
  })

  test('weigh what all labelled replies teach: run scripts/learn-replies.ts where this fails', { timeout: 60_000 }, () => {
    const [own, learnt] = [WORD_WEIGHTS, weightsOf(labelledReplies())].map(readWeights)
    // Another processor may round otherwise.
    const far = [...(learnt ?? [])].flatMap(([word, weight]) =>
      REASONS.filter((_, at) => {
        const now = weightFor(at, weight)
        return Math.abs(now) > 0.9 && Math.abs(now - weightFor(at, own?.get(word))) > 0.11
      }).map((reason) => `${word}: ${reason}`),
    )
    expect(far).toEqual([])
  })
})
