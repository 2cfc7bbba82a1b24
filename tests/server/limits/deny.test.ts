import { describe, expect, test } from 'vitest'
import { parseDeny } from '#server/limits/deny.ts'

const file = (text: string) => () => text
const none = () => {
  throw new Error('ENOENT')
}

describe('SMTPSCOPE_DENY', () => {
  test('holds names with all that is under them, however they are written', () => {
    const list = parseDeny('example.com, Bücher.example.', none)
    expect(['example.com', 'MX.example.com', 'a.b.example.com.', 'xn--bcher-kva.example'].map(list.hasName)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['notexample.com', 'example.com.example', 'com', '', '.'].map(list.hasName)).toEqual([false, false, false, false, false])
  })

  test('holds addresses and networks of both families', () => {
    const list = parseDeny('192.0.2.1,198.51.100.0/24,2001:db8::/32', none)
    expect(['192.0.2.1', '198.51.100.77', '2001:db8:1::5'].map(list.hasAddress)).toEqual([true, true, true])
    expect(['192.0.2.2', '198.51.101.1', '2001:db9::1', 'example.com', ''].map(list.hasAddress)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })

  test('may name a file, with remarks in it', () => {
    const list = parseDeny('example.org,@/etc/deny.txt', file('# asked on 2026-01-02\nexample.com # by mail\n\n192.0.2.0/24\r\n'))
    expect([list.hasName('example.com'), list.hasName('example.org'), list.hasAddress('192.0.2.9')]).toEqual([true, true, true])
  })

  test('may be empty', () => {
    expect(parseDeny('', none).hasName('example.com')).toBe(false)
  })

  test.each([
    ['a b', 'domain name'],
    ['10.1.2.3/8', 'begins at'],
    ['127.1', 'is not a network'],
    ['@missing.txt', "can't be read"],
  ])('%j is refused in one sentence', (text, words) => {
    expect(() => parseDeny(text, none)).toThrow(words)
  })
})
