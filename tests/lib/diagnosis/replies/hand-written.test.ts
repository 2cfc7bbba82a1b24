// How often replies in other words than the rules' examples are understood, by reason: a report, with a floor that only rises.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { classify } from '#lib/diagnosis/replies/classify.ts'
import { REASONS } from '#lib/diagnosis/replies/reason.ts'

interface Labelled {
  reasons: string[]
  reply: string
}

const replies: Labelled[] = readFileSync(new URL('hand-written.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [reasons = '', reply = ''] = line.split('\t')
    return { reasons: reasons.split('|'), reply }
  })

const isRight = ({ reasons, reply }: Labelled) => reasons.includes(classify(reply)?.reason ?? '')
const share = (all: readonly Labelled[]) => all.filter(isRight).length / all.length

test('every label is a reason, and every reason has a reply', () => {
  const labels = new Set(replies.flatMap(({ reasons }) => reasons))
  expect([...labels].filter((label) => !REASONS.some((reason) => reason === label))).toEqual([])
  expect(REASONS.filter((reason) => !labels.has(reason))).toEqual([])
})

test('97 % are understood, and no reason is forgotten', () => {
  const byReason = REASONS.map((reason) => {
    const own = replies.filter(({ reasons }) => reasons[0] === reason)
    return { reason, right: own.filter(isRight).length, of: own.length }
  }).filter(({ of }) => of > 0)
  const percent = (share(replies) * 100).toFixed(1)
  console.log(`${percent} % of ${replies.length}: ${byReason.map(({ reason, right, of }) => `${reason} ${right}/${of}`).join(', ')}`)
  expect(share(replies)).toBeGreaterThanOrEqual(0.97)
  expect(byReason.filter(({ right, of }) => right / of < 0.7)).toEqual([])
})

test('temporary and permanent go by the class of the code', () => {
  const wrong = replies.filter(({ reply }) => classify(reply)?.permanence !== (reply.startsWith('5') ? 'permanent' : 'temporary'))
  expect(wrong).toEqual([])
})
