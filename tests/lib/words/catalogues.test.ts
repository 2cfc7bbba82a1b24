// Every language says everything: each sentence that English has, with all that it tells, in words of its own.
import { describe, expect, test } from 'vitest'
import type { Catalogue } from '#lib/words/catalogue.ts'
import { english } from '#lib/words/en.ts'
import { DEFAULT_LANGUAGE, languageTags, loadLanguage } from '#lib/words/languages.ts'
import { englishWordsIn } from '#tests/support/english-words.ts'

type Id = keyof Catalogue
const ids = Object.keys(english.messages) as Id[]
const others = await Promise.all(languageTags.filter((tag) => tag !== DEFAULT_LANGUAGE).map(loadLanguage))

/** What is the same in any language: what stands on the wire, and words that languages share. */
const SHARED: Readonly<Record<string, readonly Id[]>> = {
  fr: [
    'stage-tls',
    'stage-message',
    'verb',
    'cell-text',
    'cell-silence',
    'outcome-nxdomain',
    'outcome-servfail',
    'relay-and',
    'firewall-and-control',
  ],
}

/** Those whose words take a list, and at which place. */
const LISTS: Partial<Record<Id, number>> = {
  'completed-title': 0,
  'completed-some-advice': 0,
  'relay-accepted': 0,
  'commands-list': 0,
  'commands-list-before': 0,
  'name-agree': 0,
  'note-ehlo-again': 1,
  'note-not-offered': 0,
  'xclient-attributes-advice': 0,
  'rerun-lacks': 0,
  'rerun-insist': 0,
  'auth-other-advice': 0,
  'all-silent-advice': 0,
  'firewall-all-dropped': 1,
  'distrust-all': 0,
  'distrust-wrong-name': 0,
  'lab-refused': 0,
  'note-ehlo-masked': 0,
  'firewall-keywords': 0,
}

/** What stands in every place, as marks that can be found again. */
const MARKS = ['71', '72', '73', '74', '75', '76']
/** The same as numbers, and what may change a sentence's form. */
const numbers: unknown[][] = [MARKS.map(Number), MARKS.map(() => 1), MARKS.map(() => 0), [71, true, true], [71, 72, false]]

/** What a sentence is tried with; the first sample holds something for every place. */
function samplesFor(id: Id): unknown[][] {
  const place = LISTS[id]
  if (place === undefined) return [MARKS, ...numbers]
  const lists = [['71', '72'], ['71'], [], ['71', '72', '73', '74', '75']]
  return lists.flatMap((list) => [0, 1, 76].map((number) => Array.from(MARKS, (_, at) => (at === place ? list : number))))
}

function said(catalogue: Catalogue, id: Id, sample: readonly unknown[]): string {
  return String((catalogue[id] as (...params: unknown[]) => string)(...sample))
}

/** As said, or undefined where a number is nothing that the sentence could take. */
function ifSaid(catalogue: Catalogue, id: Id, sample: readonly unknown[]): string | undefined {
  try {
    const text = said(catalogue, id, sample)
    return /NaN|true|false/.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

test('an English word is found among others, and a command is none', () => {
  expect(englishWordsIn('Le serveur is là, RCPT TO:<the@is.example>, the end.')).toEqual(['is', 'the'])
})

describe.each(others.map((each) => [each.tag, each] as const))('in %s', (tag, { messages }) => {
  test('there is each sentence, and none that English does not have', () => {
    expect(Object.keys(messages).sort()).toEqual([...ids].sort())
  })

  test.each(ids)('%s is said, with all that it tells', (id) => {
    const [first = [], ...rest] = samplesFor(id)
    const told = [{ inEnglish: said(english.messages, id, first), text: said(messages, id, first) }]
    for (const sample of rest) {
      const inEnglish = ifSaid(english.messages, id, sample)
      const text = ifSaid(messages, id, sample)
      // Without its list, a sentence may end in nothing.
      if (inEnglish !== undefined && text !== undefined && !/^$| {2}|^\W|[ :]\.?$/.test(inEnglish)) told.push({ inEnglish, text })
    }
    for (const { inEnglish, text } of told) {
      expect(text).toBe(text.trim())
      expect(text).not.toMatch(/^$|!|\u2014| {2}|\.\.|'/)
      for (const mark of inEnglish.match(/7[1-6]/g) ?? []) expect(text).toContain(mark)
      expect(englishWordsIn(text)).toEqual([])
      if (/[.?]$/.test(inEnglish)) expect(text).toMatch(/[.?]$/)
    }
    expect(told.every(({ inEnglish, text }) => text === inEnglish)).toBe(SHARED[tag]?.includes(id) ?? false)
  })

  if (tag === 'fr') {
    test.each(ids)('%s keeps its punctuation by the word before it', (id) => {
      for (const sample of samplesFor(id)) {
        expect(ifSaid(messages, id, sample) ?? '').not.toMatch(/[\p{L}\d] [;:?»]|« |(?<!::)[\p{L}\d)][;?»]|\p{L}:(?!:)/u)
      }
    })
  }
})
