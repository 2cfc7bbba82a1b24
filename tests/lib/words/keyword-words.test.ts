// What keywords mean: short phrases for those we know, silence about all others.
import { describe, expect, test } from 'vitest'
import { parseKeywords } from '#lib/smtp/keyword.ts'
import { keywordTexts } from '#lib/words/en/keywords.ts'
import { keywordMeaning } from '#lib/words/keyword-words.ts'

const known =
  '8BITMIME PIPELINING SIZE STARTTLS AUTH DSN ENHANCEDSTATUSCODES CHUNKING BINARYMIME SMTPUTF8 REQUIRETLS DELIVERBY VRFY EXPN ETRN HELP MT-PRIORITY FUTURERELEASE LIMITS XCLIENT XFORWARD BURL NO-SOLICITING ATRN TURN PRDR X-EXPS'.split(
    ' ',
  )

describe('a keyword', () => {
  test.each(known)('%s has a phrase and a source', (keyword) => {
    const meaning = keywordMeaning({ keyword, params: [] }, keywordTexts)
    expect(meaning?.means).toMatch(/^[a-z].{5,70}[A-Za-z1-8]$/)
    expect(meaning?.source).toSatisfy((source) => typeof source === 'string' || Number(source) > 800)
  })

  test.each([
    ['SIZE 52428800', 'takes messages of up to 52 MB'],
    ['SIZE 0', 'says how large a message may be'],
    ['SIZE', 'says how large a message may be'],
    ['size 1000', 'takes messages of up to 1 kB'],
    ['AUTH PLAIN LOGIN CRAM-MD5', 'lets users log in by PLAIN, LOGIN and CRAM-MD5'],
    ['AUTH=LOGIN', 'lets users log in by LOGIN'],
    ['DELIVERBY 240', 'heeds how soon a message is to be delivered, not below 240 s'],
    ['DELIVERBY', 'heeds how soon a message is to be delivered'],
  ])('%s is told with what it says', (line, means) => {
    const [keyword] = parseKeywords(['mx', line])
    expect(keyword && keywordMeaning(keyword, keywordTexts)?.means).toBe(means)
  })

  test.each(['X-UNKNOWN', 'constructor', '__proto__', 'toString', ''])('%j that we do not know is left as it is', (keyword) => {
    expect(keywordMeaning({ keyword, params: ['a'] }, keywordTexts)).toBeUndefined()
  })
})
