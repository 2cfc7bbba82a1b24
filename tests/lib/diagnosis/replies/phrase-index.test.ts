// Phrases in texts: what a tree of all of them finds is what each of them finds alone.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Part, PhraseReader, type Step } from '#lib/diagnosis/replies/phrase.ts'
import { PhraseIndex } from '#lib/diagnosis/replies/phrase-index.ts'

const CLASSES = { ab: 'a b', bc: 'b c' }

/** Places `value from to` of all phrases, found by trying each of them at each word. */
function foundOneByOne(phrases: readonly string[], words: readonly string[]): Set<string> {
  const reader = new PhraseReader(CLASSES)
  const found = new Set<string>()
  for (const [value, phrase] of phrases.entries()) {
    const parts = reader.read(phrase)
    for (const from of words.keys()) for (const to of endsOf(parts, words, from)) found.add(`${value} ${from} ${to}`)
  }
  return found
}

/** Where the parts may end that begin at a word. */
function endsOf(parts: readonly Part[], words: readonly string[], from: number): number[] {
  let ways: Step[][] = [[]]
  for (const part of parts) ways = ways.flatMap((way) => part.map((steps) => [...way, ...steps]))
  // Two gaps in a row are one.
  return ways.flatMap((way) =>
    endsOfSteps(
      way.filter((step, at) => step !== '*' || way[at - 1] !== '*'),
      words,
      from,
    ),
  )
}

function endsOfSteps([step, ...others]: readonly Step[], words: readonly string[], from: number): number[] {
  if (step === undefined) return [from]
  const skipped = step === '*' ? [0, 1, 2, 3, 4, 5].map((gap) => from + gap) : isOf(step, words[from]) ? [from + 1] : []
  return skipped.filter((at) => at <= words.length).flatMap((at) => endsOfSteps(others, words, at))
}

function isOf(step: readonly string[], word = ''): boolean {
  return step.includes(word) || step.includes(word.replace(/^([a-z]+)\d+$/, '$1#'))
}

function foundTogether(index: PhraseIndex<number>, words: readonly string[]): Set<string> {
  const found = new Set<string>()
  index.find(words, (value, from, to) => found.add(`${value} ${from} ${to}`))
  return found
}

const word = fc.constantFrom('a', 'b', 'c', 'd', 'e1', 'e22', 'x')
const part = fc.constantFrom('a', 'b', 'c', 'd', 'e#', 'e1', '@ab', '@bc', '(a|)', '(b c|d)', '(@ab|c d)', '(|d)')
const phrase = fc
  .tuple(
    fc.constantFrom('a', 'b', 'd', '@bc', 'e#', '(a|) c', '(a b|d|) b'),
    fc.array(fc.oneof(part, fc.constant('*')), { maxLength: 4 }),
    part,
  )
  .map(([first, between, last]) => [first, ...between, last, 'c'].join(' '))

describe('phrases looked for at once', () => {
  test.each([{ most: undefined }, { most: 3 }])(
    'are found where each alone is found, also where $most transitions are kept',
    ({ most }) => {
      const all = fc.array(phrase, { minLength: 1, maxLength: 12 })
      const texts = fc.array(fc.array(word, { maxLength: 14 }), { minLength: 1, maxLength: 6 })
      let hits = 0
      fc.assert(
        fc.property(all, texts, (phrases, lines) => {
          const index = new PhraseIndex<number>(CLASSES, { most })
          for (const [value, each] of phrases.entries()) index.add(each, value)
          for (const words of lines) {
            const expected = foundOneByOne(phrases, words)
            hits += expected.size
            expect(foundTogether(index, words)).toEqual(expected)
          }
        }),
        { numRuns: 400 },
      )
      expect(hits).toBeGreaterThan(100)
    },
  )

  test.each(['* a', '(a|) * b', '(a|* b) c', '(a|) (b|)', '@no'])(
    'are refused where they begin with anything, or name no class: %s',
    (phrase) => {
      expect(() => new PhraseIndex<number>(CLASSES).add(phrase, 1)).toThrow(phrase)
    },
  )

  test('are named in the order in which they were added, whichever text came first', () => {
    const index = new PhraseIndex<string>(CLASSES)
    index.add('c', 'second word')
    index.add('@bc', 'class')
    index.add('c d', 'both')
    for (const text of ['b', 'c d', 'd']) index.find(text.split(' '), () => undefined)
    const found: string[] = []
    index.find(['c', 'd'], (value) => found.push(value))
    expect(found).toEqual(['second word', 'class', 'both'])
  })

  test('are left out where another says the same better', () => {
    const index = new PhraseIndex<number>(CLASSES, { isLess: (a, b) => a.value < b.value })
    index.add('a b', 1)
    index.add('a @bc', 2)
    index.add('b', 1)
    const found: string[] = []
    index.find(['a', 'b'], (value, from, to) => found.push(`${value} ${from} ${to}`))
    expect(found).toEqual(['2 0 2', '1 1 2'])
  })

  test('stay the same, and no more of them are kept, however many different texts there were', () => {
    const index = new PhraseIndex<number>({}, { most: 200 })
    for (let at = 0; at < 2000; at++) index.add(`w${at}x * w${at + 1}x`, at)
    for (let at = 0; at < 1999; at++) expect([...foundTogether(index, [`w${at}x`, 'y', `w${at + 1}x`])]).toEqual([`${at} 0 3`])
    expect([...foundTogether(index, ['w5x', 'w6x'])]).toEqual(['5 0 2'])
  })
})
