// Every sentence a reader sees: whole, calm, and the same by the same id.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '#lib/words/day.ts'
import { duration, list, size } from '#lib/words/duration.ts'
import { answerWords } from '#lib/words/en/answers.ts'
import { authWords } from '#lib/words/en/auth.ts'
import { mailWords } from '#lib/words/en/mail.ts'
import { noteWords } from '#lib/words/en/notes.ts'
import { refusalWords } from '#lib/words/en/refusals.ts'
import { reproduceWords } from '#lib/words/en/reproduce.ts'
import { stageWords } from '#lib/words/en/stages.ts'
import { summaryWords } from '#lib/words/en/summary.ts'
import { tlsWords } from '#lib/words/en/tls.ts'
import { words } from '#lib/words/en.ts'
import { type Message, type MessageId, say } from '#lib/words/message.ts'
import { tlsVersion } from '#lib/words/tls-version.ts'

const parts = [authWords, stageWords, summaryWords, answerWords, noteWords, mailWords, tlsWords, reproduceWords, refusalWords]
const ids = parts.flatMap((part) => Object.keys(part)) as MessageId[]

/** The sentence of an id, with something in every place; numbers, texts and lists may stand in any. */
function sentenceOf(id: MessageId, filler: unknown): string {
  return words({ id, params: Array(6).fill(filler) } as unknown as Message)
}

/** The ids whose words take a list. */
const LISTS = new Set<MessageId>([
  'completed-title',
  'completed-some-advice',
  'relay-accepted',
  'commands-list',
  'commands-list-before',
  'name-agree',
  'note-ehlo-again',
  'rerun-lacks',
  'rerun-insist',
  'auth-other-advice',
  'note-ehlo-masked',
  'firewall-keywords',
])

describe('the catalogue', () => {
  test('has each id once', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^[a-z]+(-[a-z0-9]+)*$/.test(id))).toBe(true)
  })

  test.each(ids)('%s is a whole and calm sentence', (id) => {
    const sentence = sentenceOf(id, LISTS.has(id) ? ['a', 'b'] : '3')
    expect(sentence).not.toBe('')
    expect(sentence).toBe(sentence.trim())
    expect(sentence).not.toMatch(/undefined|NaN|\[object|!|\u2014| {2}|\.\.| [.,;]/)
  })

  // What explains something ends like a sentence; a chip or a card's title does not.
  test.each(ids.filter((id) => /-(advice)$|^note-|^rerun-|^waiting-(title|usually)|^running-/.test(id)))(
    '%s ends with a full stop',
    (id) => {
      expect(sentenceOf(id, LISTS.has(id) ? ['a', 'b'] : '3')).toMatch(/^(smtpscope|swaks|openssl|telnet|[\p{Lu}\d]).*\.$/u)
    },
  )

  test.each(ids.filter((id) => /-open$/.test(id)))('%s is a question', (id) => {
    expect(sentenceOf(id, '3')).toMatch(/\?$/)
  })

  test('gives the sentence that was named, with what was put in', () => {
    expect(words(say('completed-title', ['a@x', 'b@x', 'c@x']))).toBe('The server takes mail for a@x, b@x and c@x.')
    expect(words(say('completed-title', ['a@x', 'b@x', 'c@x', 'd@x']))).toBe('The server takes mail for all 4 recipients.')
    expect(words(say('commands-good', 1))).toBe('1 SMTP extension')
    expect(words(say('commands-list', ['SIZE', 'DSN'], 3))).toBe('SIZE, DSN and 3 more.')
  })
})

test.each([
  ['TLSv1', 'TLS 1.0'],
  ['TLSv1.1', 'TLS 1.1'],
  ['TLSv1.3', 'TLS 1.3'],
])('the version %s is %s', (protocol, version) => {
  expect(tlsVersion(protocol)).toBe(version)
})

test('a day is the same wherever it is read', () => {
  expect(day('2026-12-31T23:59:59.000Z')).toBe('31 December 2026')
})

describe('a duration', () => {
  test.each([
    [0, '1 ms'],
    [0.4, '1 ms'],
    [9.6, '10 ms'],
    [141.4, '141 ms'],
    [999.4, '999 ms'],
    [999.5, '1.0 s'],
    [12_400, '12.4 s'],
    [59_949, '59.9 s'],
    [59_950, '1 min'],
    [90_400, '1 min 30 s'],
    [119_600, '2 min'],
    [300_000, '5 min'],
    [3_725_000, '62 min 5 s'],
  ])('of %d ms is %s', (ms, text) => {
    expect(duration(ms)).toBe(text)
  })

  test('is always short and never odd', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e8, noNaN: true }), (ms) =>
        /^(\d{1,3} ms|\d{1,2}\.\d s|\d+ min( [1-9]\d? s)?)$/.test(duration(ms)),
      ),
    )
  })
})

describe('a size', () => {
  test.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [52_428_800, '52 MB'],
    [999_499_999, '999 MB'],
    [999_500_000, '1.0 GB'],
    [2_147_483_648, '2.1 GB'],
    [1e20, '> 10 TB'],
  ])('of %d bytes is %s', (bytes, text) => {
    expect(size(bytes)).toBe(text)
  })

  test('never reads "1000" of anything but gigabytes', () => {
    fc.assert(fc.property(fc.nat(1e9), (bytes) => /^\d{1,3} (bytes?|kB|MB)$|^1\.0 GB$/.test(size(bytes))))
  })
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('the list %j is %j', (each, text) => {
  expect(list(each)).toBe(text)
})
