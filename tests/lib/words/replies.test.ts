// What is said of replies, in every language: whole sentences, by whose turn it is.
import { describe, expect, test } from 'vitest'
import { explainReply } from '#lib/diagnosis/replies/explain.ts'
import type { Permanence, ReplyReason, Turn } from '#lib/diagnosis/replies/reason.ts'
import { REASONS, turnOf } from '#lib/diagnosis/replies/reason.ts'
import { english } from '#lib/words/en.ts'
import { french } from '#lib/words/fr.ts'
import { providerName } from '#lib/words/provider-names.ts'
import { replyWording } from '#lib/words/replies.ts'

const turns: [ReplyReason, Permanence, Turn][] = REASONS.flatMap((reason) =>
  (['temporary', 'permanent'] as const).map((permanence): [ReplyReason, Permanence, Turn] => [
    reason,
    permanence,
    turnOf(reason, permanence),
  ]),
)
/** In French a space that does not break stands before these. */
const LOOSE = / [;:?!»]|« /

describe.each([english, french])('what is said in $tag', ({ tag, replies }) => {
  const sentences = [
    ...Object.values(replies.permanence),
    ...Object.values(replies.sure),
    ...Object.values(replies.basic),
    ...Object.values(replies.enhanced),
    ...Object.values(replies.reasons).map(({ means }) => means),
    ...turns.flatMap(([reason, permanence, turn]) => {
      const { todo } = replies.reasons[reason]
      return [
        todo({ turn, permanence, wait: undefined, blockList: undefined }),
        todo({ turn, permanence, wait: '5 min', blockList: 'Spamhaus' }),
      ]
    }),
  ]

  test('is made of whole and calm sentences', () => {
    expect(sentences.filter((each) => !/^\p{Lu}.*\.$/su.test(each) || /undefined|!|\u2014| {2}|\.\./.test(each))).toEqual([])
    if (tag === 'fr') expect(sentences.filter((each) => LOOSE.test(each))).toEqual([])
  })

  test('has a phrase for a title, another for each reason', () => {
    const titles = Object.values(replies.reasons).map(({ title }) => title)
    expect(titles.filter((title) => !/^\p{Lu}.*[^.]$/u.test(title))).toEqual([])
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('a reply in words', () => {
  const greylisted = explainReply(['4.7.1 Greylisted, please try again in 5 minutes'], 451)

  test('says what the codes mean, why, who acts, and for how long', () => {
    expect(replyWording(greylisted, english)).toEqual({
      basic: 'Broken off: the server had an error.',
      enhanced: 'The sender may not deliver there, or a rule is against it.',
      refusal: {
        title: 'Greylisted: come back later',
        means: 'The server puts strangers off once, since senders of spam seldom try again.',
        todo: 'Nobody has to act: a mail server keeps the message and tries again by itself. The server asks to wait 5 min.',
        who: 'nobody has to',
        permanence: 'Temporary: a mail server keeps the message and tries again.',
        sure: 'The reply says so plainly.',
        provider: undefined,
        wait: '5 min',
      },
    })
  })

  test('is said in the language asked for', () => {
    expect(replyWording(greylisted, french).refusal).toMatchObject({ title: 'Liste grise\u00a0: revenez plus tard', wait: '5\u00a0min' })
  })

  test('has a list by its name, a provider by its own, and seconds without tenths', () => {
    const listed = explainReply(['Client host [192.0.2.1] blocked using zen.spamhaus.org'], 554)
    expect(replyWording(listed, english).refusal?.todo).toContain('Look it up at Spamhaus')
    expect(replyWording(explainReply(['Greylisted, retry in 30 seconds'], 450), english).refusal?.wait).toBe('30 s')
    expect(['google', 'mail.ru', 'yandex'].map(providerName)).toEqual(['Google', 'Mail.ru', 'Yandex'])
  })

  test('of a success has its codes alone', () => {
    expect(replyWording(explainReply(['2.1.5 Ok'], 250), english)).toEqual({
      basic: 'Done.',
      enhanced: 'The recipient’s address is valid.',
      refusal: undefined,
    })
  })
})
