// The pages' own messages: in every language each of them, with what is put into it, and nothing left in English.
import { describe, expect, test } from 'vitest'
import { DEFAULT_LANGUAGE, type LanguageTag, languageTags } from '#lib/words/languages.ts'
import { englishWordsIn } from '#tests/support/english-words.ts'
import { messagesIn } from '#tests/support/messages.ts'

/** Every message by its path. */
function flat(part: object, path: string[] = []): [string, string][] {
  return Object.entries(part).flatMap(([key, each]): [string, string][] =>
    typeof each === 'string' ? [[[...path, key].join('.'), each]] : flat(each, [...path, key]),
  )
}

/** What is put into a message, and the marks around its words. */
function places(message: string): string[] {
  return [...new Set(message.match(/\{\w+(?=[,}])|<\w+>/g) ?? [])].sort()
}

const all = (tag: LanguageTag) => new Map(flat(messagesIn(tag)))
const english = all(DEFAULT_LANGUAGE)

describe.each(languageTags.filter((tag) => tag !== DEFAULT_LANGUAGE))('in %s', (tag) => {
  const messages = all(tag)

  test('there is each message, and none besides', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test.each([...english])('%s has its places, and no English', (path, inEnglish) => {
    const said = messages.get(path) ?? ''
    expect(places(said)).toEqual(places(inEnglish))
    // What messages of this kind choose by is theirs, not the reader's.
    const own = said.replace(/\{\w+, plural,|\b(one|other)(?= \{)/g, '').replace(/\{\w+\}|<\/?\w+>|%\w+%/g, '')
    expect(englishWordsIn(own)).toEqual([])
    if (tag === 'fr') expect(own).not.toMatch(/[\p{L}\d] [;:?»]|« |[\p{L}]'[\p{L}]/u)
  })
})
