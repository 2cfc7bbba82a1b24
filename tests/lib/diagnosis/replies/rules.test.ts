// Every rule by its examples, and what the tables must keep to.
import { expect, test } from 'vitest'
import { BASIC_CODES } from '#lib/diagnosis/replies/basic-codes.ts'
import { BLOCK_LISTS } from '#lib/diagnosis/replies/block-lists.ts'
import { classify } from '#lib/diagnosis/replies/classify.ts'
import { ENHANCED_CODES } from '#lib/diagnosis/replies/enhanced-codes.ts'
import { PhraseReader } from '#lib/diagnosis/replies/phrase.ts'
import { PROVIDER_MARKS } from '#lib/diagnosis/replies/provider-marks.ts'
import { REASONS } from '#lib/diagnosis/replies/reason.ts'
import { TABLES } from '#lib/diagnosis/replies/tables.ts'
import { WORD_CLASSES } from '#lib/diagnosis/replies/word-classes.ts'
import { rulesWithExamples } from '#tests/support/reply-rules.ts'

const all = rulesWithExamples()

test('every rule of every table has an example', () => {
  expect(all.length).toBe(TABLES.flatMap((table) => table.rules).length)
  expect(all.filter(({ examples }) => examples.length === 0).map(({ place }) => place)).toEqual([])
})

test('each example is what its rule says', () => {
  const wrong = all.flatMap(({ place, rule: [reason], examples }) =>
    examples.flatMap((example) => {
      const found = classify(example)
      return found?.reason === reason ? [] : [`${place}: ${found?.reason}, not ${reason}: ${example}`]
    }),
  )
  expect(wrong).toEqual([])
})

test('every phrase can be read', () => {
  const reader = new PhraseReader(WORD_CLASSES)
  const phrases = [...all.map(({ rule }) => rule[2]), ...[...PROVIDER_MARKS, ...BLOCK_LISTS].map(([, each]) => each)]
  for (const phrase of phrases.flatMap((each) => each.split(' / '))) {
    expect(reader.firstWords(phrase).size, phrase).toBeGreaterThan(0)
    expect(reader.read(phrase).length, phrase).toBeGreaterThan(0)
  }
})

test('every reason has rules', () => {
  const without = REASONS.filter((reason) => !all.some(({ rule }) => rule[0] === reason))
  expect(without).toEqual([])
})

test('every table says where it is from', () => {
  expect(TABLES.filter(({ source }) => source === '')).toEqual([])
})

test('codes and names are well-formed', () => {
  expect(Object.keys(BASIC_CODES).filter((code) => !/^[45]\d\d$/.test(code))).toEqual([])
  expect(Object.keys(ENHANCED_CODES).filter((code) => !/^[1-7]\.\d{1,2}$/.test(code))).toEqual([])
  for (const names of [BLOCK_LISTS, PROVIDER_MARKS].map((each) => each.map(([name]) => name))) {
    expect(new Set(names).size).toBe(names.length)
  }
})
