// MTA-STS records and policies as the standard has them, and as they are written by mistake.
import { describe, expect, it } from 'vitest'
import { isListed, isPolicyType, readStsPolicy, readStsRecord } from '#lib/policy/mta-sts.ts'

describe('the record', () => {
  it.each([
    ['v=STSv1; id=20160831085700Z;', '20160831085700Z'],
    ['v=STSv1;id=1', '1'],
    ['v=STSv1 ; other=x; id = a1 ;', 'a1'],
  ])('%s has an id', (text, id) => expect(readStsRecord(['v=spf1 -all', text])).toEqual({ kind: 'id', id }))

  it.each([
    [['v=spf1 -all', 'v=stsv1; id=1', ' v=STSv1; id=1', 'v=STSv12; id=1'], 'none'],
    [[], 'none'],
    [['v=STSv1; id=1', 'v=STSv1; id=2'], 'several'],
    [['v=STSv1;'], 'malformed'],
    [['v=STSv1; id=a-b'], 'malformed'],
    [[`v=STSv1; id=${'1'.repeat(33)}`], 'malformed'],
  ] as const)('%j is %s', (texts, kind) => expect(readStsRecord(texts)).toEqual({ kind }))
})

describe('the policy', () => {
  const lines = (text: string) => text.split('\n')

  it('is read as the standard shows it', () => {
    // https://www.rfc-editor.org/rfc/rfc8461#section-3.2
    const text = 'version: STSv1\nmode: enforce\nmx: mail.example.com\nmx: *.example.net\nmx: backupmx.example.com\nmax_age: 604800'
    expect(readStsPolicy(lines(text))).toEqual({
      mode: 'enforce',
      maxAge: 604800,
      mx: ['mail.example.com', '*.example.net', 'backupmx.example.com'],
    })
  })

  it('takes the first of keys that come twice, passes over others, and minds no blanks', () => {
    const text = 'version:STSv1  \nmode:\ttesting\nmode: enforce\nnew-key: x\n\nmx: MAIL.Example.com.\nmax_age: 0'
    expect(readStsPolicy(lines(text))).toEqual({ mode: 'testing', maxAge: 0, mx: ['mail.example.com'] })
  })

  it('needs no host where there is to be none', () => {
    expect(readStsPolicy(lines('version: STSv1\nmode: none\nmax_age: 86400'))).toEqual({ mode: 'none', maxAge: 86400, mx: [] })
  })

  it.each([
    ['', 'version'],
    ['<html>', 'version'],
    ['version: STSv2\nmode: enforce\nmx: a.example\nmax_age: 1', 'version'],
    ['version: STSv1\nmode: on\nmx: a.example\nmax_age: 1', 'mode'],
    ['version: STSv1\nmode: enforce\nmx: a.example', 'max_age'],
    ['version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 31557601', 'max_age'],
    ['version: STSv1\nmode: enforce\nmx: a.example\nmax_age: 1d', 'max_age'],
    ['version: STSv1\nmode: enforce\nmax_age: 1', 'mx'],
    ['version: STSv1\nmode: enforce\nmx: a.*.example\nmax_age: 1', 'mx'],
    ['version: STSv1\nmode: enforce\nmx: https://a.example\nmax_age: 1', 'mx'],
  ])('%j can’t be used: %s', (text, fault) => expect(readStsPolicy(lines(text))).toEqual({ fault }))
})

describe('a mail host', () => {
  it.each([
    ['mail.example.com', ['mail.example.com'], true],
    ['MAIL.example.com.', ['mail.example.com'], true],
    ['mx1.example.net', ['*.example.net'], true],
    // A star is one label.
    ['a.mx1.example.net', ['*.example.net'], false],
    ['example.net', ['*.example.net'], false],
    ['mail.example.com', ['example.com'], false],
    ['localhost', ['*.localhost'], false],
    ['a.example', [], false],
  ])('%s under %j: %s', (host, patterns, isIn) => expect(isListed(host, patterns)).toBe(isIn))
})

it.each([
  ['text/plain', true],
  ['Text/Plain; charset=utf-8', true],
  ['text/html', false],
  ['text/plainly', false],
  [undefined, false],
])('the type %s: %s', (type, isGood) => expect(isPolicyType(type)).toBe(isGood))
