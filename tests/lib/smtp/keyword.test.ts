// What an EHLO reply offers.
import { describe, expect, test } from 'vitest'
import { type Keyword, largestMessage, parseKeywords } from '#lib/smtp/keyword.ts'

describe('the keywords of an EHLO reply', () => {
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.1
  test.each<[string, string[], Keyword[]]>([
    ['are none where there is no line', [], []],
    ['are none where only the greeting came, whatever it looks like', ['STARTTLS'], []],
    ['begin behind the greeting', ['mx says hello', 'PIPELINING'], [{ keyword: 'PIPELINING', params: [] }]],
    [
      'are upper case, with parameters as written',
      ['mx', 'size 1000', 'Auth login PLAIN'],
      [
        { keyword: 'SIZE', params: ['1000'] },
        { keyword: 'AUTH', params: ['login', 'PLAIN'] },
      ],
    ],
    ['may be unknown', ['mx', 'X-EXPS GSSAPI NTLM'], [{ keyword: 'X-EXPS', params: ['GSSAPI', 'NTLM'] }]],
    ['stand between any blanks; empty lines hold none', ['mx', '', '  SIZE \t 1000  ', ' '], [{ keyword: 'SIZE', params: ['1000'] }]],
    ['keep escapes of hostile bytes as text', ['mx', '\\x1b[2J'], [{ keyword: '\\X1B[2J', params: [] }]],
  ])('%s', (_, lines, keywords) => {
    expect(parseKeywords(lines)).toEqual(keywords)
  })

  // Postfix with broken_sasl_auth_clients sends both lines.
  test.each<[string, string[], Keyword[]]>([
    ['reads the old spelling of AUTH', ['mx', 'AUTH=LOGIN PLAIN'], [{ keyword: 'AUTH', params: ['LOGIN', 'PLAIN'] }]],
    [
      'counts AUTH once where both spellings stand',
      ['mx', 'AUTH PLAIN LOGIN', 'AUTH=PLAIN LOGIN'],
      [{ keyword: 'AUTH', params: ['PLAIN', 'LOGIN'] }],
    ],
    ['takes AUTH= without a mechanism as AUTH', ['mx', 'AUTH='], [{ keyword: 'AUTH', params: [] }]],
  ])('%s', (_, lines, keywords) => {
    expect(parseKeywords(lines)).toEqual(keywords)
  })
})

describe('the largest message', () => {
  // https://www.rfc-editor.org/rfc/rfc1870#section-4
  test.each<[string, number | undefined]>([
    ['SIZE 52428800', 52_428_800],
    ['SIZE', undefined],
    ['SIZE 0', undefined],
    ['SIZE -1', undefined],
    ['SIZE 1e999', undefined],
    ['SIZE 0x10', undefined],
    ['SIZE 99999999999999999999999', undefined],
    ['SIZE many', undefined],
    ['PIPELINING', undefined],
  ])('%j is %s', (line, bytes) => {
    expect(largestMessage(parseKeywords(['mx', line]))).toBe(bytes)
  })
})
