// A reply of a session, explained: which of its own words it rests on, how sure that is, and what its codes mean.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BASIC_IDS, basicIdOf, enhancedIdOf } from '#lib/diagnosis/replies/code-ids.ts'
import { explainReply } from '#lib/diagnosis/replies/explain.ts'

/** The words it rests on, line by line. */
function restsOn(lines: string[], code: number, enhanced?: string): string[] {
  const { refusal } = explainReply(lines, code, enhanced)
  return (refusal?.words ?? []).map(({ line, start, end }) => `${line}: ${lines[line]?.slice(start, end)}`)
}

describe('an explained reply', () => {
  test('has its codes by name, its reason, and what follows from it', () => {
    expect(explainReply(['5.1.1 <jdoe@example.com>: No such user here a1si2.3 - gsmtp'], 550, '5.1.1')).toEqual({
      basic: '550',
      enhanced: '1.1',
      refusal: {
        reason: 'mailbox-unknown',
        permanence: 'permanent',
        provider: 'google',
        sure: 'certain',
        words: [
          { line: 0, start: 0, end: 5 },
          { line: 0, start: 26, end: 38 },
        ],
        turn: 'sender',
        advice: 'mailbox-unknown',
      },
    })
  })

  test('says how long to wait, and which list is meant, where the reply does', () => {
    expect(explainReply(['4.7.1 Greylisted, try again in 5 minutes'], 451).refusal).toMatchObject({ retryAfterMs: 300_000, turn: 'nobody' })
    expect(explainReply(['5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org'], 554).refusal).toMatchObject({
      blockList: 'Spamhaus',
      advice: 'reputation-listed',
    })
  })

  test('rests on words of its own lines', () => {
    expect(restsOn(['5.7.1 Sorry, relaying', '5.7.1 denied by rule'], 550)).toEqual(['0: relaying', '1: denied'])
    expect(restsOn(['Sorry', 'No such user here'], 550)).toEqual(['1: No such user'])
    expect(restsOn([''], 550)).toEqual([])
    expect(restsOn(['No such user here'], 550, '5.1.1')).toEqual(['0: No such user'])
  })

  test.each([
    [250, ['2.1.5 Ok'], '250', '1.5'],
    [354, ['Go on'], '354', undefined],
    [299, ['?'], '2', undefined],
  ])('%i is no refusal', (code, lines, basic, enhanced) => {
    expect(explainReply(lines, code)).toEqual({ basic, enhanced, refusal: undefined })
  })

  test.each([
    [550, 'No such user here', 'certain'],
    [550, '5.1.1', 'likely'],
    [550, '5.7.1 Message rejected', 'guess'],
    [550, 'no', 'guess'],
    // The code says for good, the enhanced code for now.
    [450, '5.1.1 come back', 'guess'],
  ])('%i %s is explained as %s', (code, line, sure) => {
    expect(explainReply([line], code).refusal?.sure).toBe(sure)
  })

  test('has words that lie within its lines, whatever they hold', () => {
    const word = fc.constantFrom('5.1.1', 'user', 'unknown', 'relay', 'denied', 'blocked', 'using', '<a@b>', '550', '\\n', '用户')
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 8 }).map((each) => each.join(' ')),
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.integer({ min: 200, max: 599 }), (lines, code) => {
        for (const { line, start, end } of explainReply(lines, code).refusal?.words ?? []) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(lines[line]?.length ?? -1)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a code', () => {
  test('is called by itself where a standard names it, else by its class or subject', () => {
    expect([550, 556, 299, 571, 999].map(basicIdOf)).toEqual(['550', '556', '2', '5', undefined])
    expect(['5.1.1', '4.7.30', '5.0.0', '5.7.509', '5.8.1'].map(enhancedIdOf)).toEqual(['1.1', '7.30', '0.0', '7', undefined])
    expect(new Set(BASIC_IDS).size).toBe(BASIC_IDS.length)
  })

  test('is in the registry as a whole', () => {
    const registry = [11, 5, 7, 8, 7, 11, 31].flatMap((details, subject) =>
      Array.from({ length: details }, (_, detail) => `${subject + 1}.${detail}`),
    )
    expect(registry.filter((code) => enhancedIdOf(`5.${code}`) !== code)).toEqual([])
  })
})
