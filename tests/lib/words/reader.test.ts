// Which language a request asks for, whatever a stranger writes in it.
import { expect, test } from 'vitest'
import { readerOf } from '#lib/words/reader.ts'

const none = { parameter: undefined, cookie: undefined, acceptLanguage: undefined }

test.each(['constructor', '__proto__', 'toString', 'fr\0', 'fr\r\nX: 1', '', '-', 'x'.repeat(16_000)])('%j names no language', (text) => {
  expect(readerOf({ ...none, parameter: text })).toEqual({ tag: 'en', isNamed: false })
  expect(readerOf({ ...none, cookie: text, acceptLanguage: text })).toEqual({ tag: 'en', isNamed: false })
})

test('a tag may have parts, in any letters', () => {
  expect(readerOf({ ...none, parameter: 'FR-Latn-CA' })).toEqual({ tag: 'fr', isNamed: true })
})

// Each part used to cost a look at the whole text.
test('a tag of thousands of parts costs no more than a short one', () => {
  const text = 'a-'.repeat(8_000)
  const before = performance.now()
  for (let count = 0; count < 50; count += 1) readerOf({ parameter: text, cookie: text, acceptLanguage: text })
  expect(performance.now() - before).toBeLessThan(250)
})
