// Findings in words: whole and calm sentences in every language, for every kind of finding.
import { describe, expect, test } from 'vitest'
import type { FindingParams } from '#lib/diagnosis/findings/kind.ts'
import { type FindingId, findingTable } from '#lib/diagnosis/findings/table.ts'
import { findingWords } from '#lib/words/findings.ts'
import type { Language } from '#lib/words/language.ts'
import { languageTags, loadLanguage } from '#lib/words/languages.ts'
import { kindOfParams } from '#tests/support/finding-params.ts'

const ids = Object.keys(findingTable) as FindingId[]
const languages = await Promise.all(languageTags.map(loadLanguage))
const of = (id: FindingId, language: Language, params: FindingParams = kindOfParams) => findingWords({ id, params }, language)

describe.each(languages.map((each) => [each.tag, each] as const))('in %s', (tag, language) => {
  test.each(ids)('%s has a phrase, a meaning, and what to do', (id) => {
    const { title, meaning, todo } = of(id, language)
    for (const text of [title, meaning, todo]) {
      expect(text).toBe(text.trim())
      expect(text).not.toMatch(/undefined|NaN|\[object|Invalid|!|\u2014| {2}|\.\.|'/)
    }
    expect(title).toMatch(/^[\p{Lu}\d].*[^.]$/u)
    // A domain may stand first.
    for (const text of [meaning, todo]) expect(text).toMatch(/^[\p{Lu}\p{Ll}\d].*[.\u201d]$/u)
  })

  test('has no text for what is no finding', () => {
    expect(Object.keys(language.findings).sort()).toEqual([...ids].sort())
  })

  if (tag === 'fr') {
    test('keeps its punctuation by the word before it', () => {
      for (const id of ids) {
        for (const text of Object.values(of(id, language))) expect(text).not.toMatch(/\w [;:?]|[«] | [»]|\w[;?»]/)
      }
    })
  }

  test('says its own', () => {
    const others = languages.filter((each) => each !== language)
    for (const id of ids) {
      const { meaning, todo } = of(id, language)
      for (const other of others) expect(of(id, other)).not.toMatchObject({ meaning, todo })
    }
  })
})

describe('the table', () => {
  test('has ids in kebab-case', () => {
    expect(ids.filter((id) => !/^[a-z]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  test('names for each a place where it is written', () => {
    const sources = Object.values(findingTable).map(({ source }) => source)
    expect(sources.filter(({ name, url }) => name === '' || !url.startsWith('https://'))).toEqual([])
  })
})
