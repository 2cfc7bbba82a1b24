// The names in a certificate, and whom they cover.
import { describe, expect, test } from 'vitest'
import { commonName, isNamedBy, namesOf } from '#lib/diagnosis/certificate-names.ts'
import { CERTIFICATE } from '#tests/support/events.ts'

describe('a name', () => {
  test.each<[string[], string, boolean]>([
    [['mx.example'], 'mx.example', true],
    [['MX.example.'], 'mx.Example', true],
    [['a.example', 'mx.example'], 'mx.example', true],
    [['mx.example'], 'xmx.example', false],
    // An asterisk is one whole label, no more and no less.
    [['*.example.com'], 'mx.example.com', true],
    [['*.example.com'], 'a.mx.example.com', false],
    [['*.example.com'], 'example.com', false],
    [['m*.example.com'], 'mx.example.com', false],
    [['*'], 'localhost', false],
    [[], 'mx.example', false],
  ])('of %j covers %s: %s', (names, host, isCovered) => {
    expect(isNamedBy(names, host)).toBe(isCovered)
  })
})

describe('the names of a certificate', () => {
  test('are those it lists', () => {
    expect(namesOf({ ...CERTIFICATE, names: ['a.example', 'b.example'] })).toEqual(['a.example', 'b.example'])
  })

  test('are its common name where it lists none', () => {
    expect(namesOf({ ...CERTIFICATE, names: [], subject: 'CN=mx.example, O=Example, Inc.' })).toEqual(['mx.example'])
    expect(namesOf({ ...CERTIFICATE, names: [], subject: 'O=Example' })).toEqual([])
  })
})

test.each([
  ['CN=mx.example', 'mx.example'],
  ['CN=Example, Inc., O=Example', 'Example, Inc.'],
  ['O=Example Trust, C=CH', 'O=Example Trust, C=CH'],
  ['', ''],
])('the common name of %j is %j', (distinguished, name) => {
  expect(commonName(distinguished)).toBe(name)
})
