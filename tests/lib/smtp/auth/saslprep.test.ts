import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { saslName, saslprep } from '#lib/smtp/auth/saslprep.ts'

describe('SASLprep', () => {
  // https://www.rfc-editor.org/rfc/rfc4013#section-3
  test.each([
    ['a soft hyphen goes', 'I\u00adX', 'IX'],
    ['no change', 'user', 'user'],
    ['case stays', 'USER', 'USER'],
    ['a compatible letter', '\u00aa', 'a'],
    ['a Roman nine', '\u2168', 'IX'],
    ['a no-break space is a space', 'a\u00a0b', 'a b'],
    ['two ways to write é', 'e\u0301', '\u00e9'],
    ['zero width joiners go', 'a\u200db', 'ab'],
    ['Hebrew alone is one-way', '\u05d0\u05d1', '\u05d0\u05d1'],
  ])('%s', (_what, text, prepared) => {
    expect(saslprep(text)).toBe(prepared)
  })

  test.each([
    ['a control character', 'a\u0007\u2168'],
    ['both ways of writing', '\u0627\u2168'],
    ['a private character', '\ue000\u2168'],
    ['what has nothing left', '\u00ad'],
    ['a bidi control', 'a\u202e\u2168'],
    ['a tag', 'a\u{e0041}\u2168'],
  ])('%s is left as it was typed', (_what, text) => {
    expect(saslprep(text)).toBe(text)
  })

  test('changes nothing that is prepared already, and nothing in ASCII', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(saslprep(saslprep(text))).toBe(saslprep(text))))
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => void expect(saslprep(text)).toBe(text)))
  })

  test('a name has no bare comma and no bare equals sign', () => {
    expect(saslName('a=b,c')).toBe('a=3Db=2Cc')
  })
})
