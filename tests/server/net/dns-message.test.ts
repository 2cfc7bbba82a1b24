// Reading replies never throws and never takes more than it should, whatever the bytes.
import { createHash } from 'node:crypto'
import { type Answer, decode } from 'dns-packet'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dnsRecordSchema, recordTypes } from '#lib/check/event.ts'
import { makeQuery, type Query, readReply } from '#server/net/dns-message.ts'
import { printableName, printableText, queryName } from '#server/net/dns-name.ts'
import { answerTo, RECURSIVE } from './raw-dns-server.ts'

const query = makeQuery(4711, 'a.test', 'TXT', true)
const reply = (answers: Answer[], to: Query = query, flags = RECURSIVE) =>
  readReply(answerTo(Buffer.from(to.bytes), answers, { flags }), to)

describe('a reply', () => {
  test('of any bytes is read without an exception', () => {
    // The id and the response bit are right, so that the rest is looked at.
    const head = [query.id >> 8, query.id & 255, 0x81, 0x80, 0, 1]
    const bodies = fc.uint8Array({ maxLength: 600 })
    fc.assert(fc.property(bodies, (body) => ['foreign', 'answer'].includes(readReply(Uint8Array.of(...head, ...body), query).kind)))
  })

  test('with any bytes changed is read without an exception, and its records keep to the vocabulary', () => {
    const answers: Answer[] = [
      { type: 'CNAME', name: 'a.test', ttl: 1, data: 'b.test' },
      { type: 'TXT', name: 'b.test', ttl: 1, data: ['one', 'two'] },
      { type: 'MX', name: 'b.test', ttl: 1, data: { preference: 1, exchange: 'c.test' } },
      { type: 'A', name: 'b.test', ttl: 1, data: '192.0.2.1' },
      { type: 'AAAA', name: 'b.test', ttl: 1, data: '2001:db8::1' },
    ]
    const changes = fc.array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 255 })), { maxLength: 6 })
    fc.assert(
      fc.property(fc.constantFrom(...recordTypes), changes, fc.nat({ max: 200 }), (type, changed, length) => {
        const asked = makeQuery(1, 'a.test', type, true)
        const bytes = answerTo(Buffer.from(asked.bytes), answers)
        for (const [at, byte] of changed) if (at > 3 && at < bytes.length) bytes[at] = byte
        const reading = readReply(length % 3 === 0 ? bytes.subarray(0, length) : bytes, asked)
        if (reading.kind === 'answer') for (const record of reading.records) dnsRecordSchema.parse(record)
      }),
      { numRuns: 2000 },
    )
  })

  test('has at most 100 records of at most 4,096 characters', () => {
    const text = (length: number): Answer => ({ type: 'TXT', name: 'a.test', ttl: 1, data: Array(length).fill(Buffer.alloc(250, 0)) })
    const long = reply([text(100)])
    expect(long.kind === 'answer' && long.records.map((record) => record.type === 'TXT' && record.text.length)).toEqual([4096])
    const many = reply(Array.from({ length: 150 }, () => text(1)))
    expect(many.kind === 'answer' && many.records.length).toBe(100)
  })

  test('follows aliases in whatever order they come, and records of another class or type are left out', () => {
    const reading = reply([
      { type: 'TXT', name: 'c.test', ttl: 1, data: 'found' },
      { type: 'CNAME', name: 'b.test', ttl: 1, data: 'c.test' },
      { type: 'CNAME', name: 'A.TEST', ttl: 1, data: 'B.test' },
      { type: 'TXT', name: 'c.test', class: 'CH', ttl: 1, data: 'chaos' },
      { type: 'A', name: 'c.test', ttl: 1, data: '192.0.2.1' },
    ])
    expect(reading).toMatchObject({
      status: 'ok',
      records: [{ text: 'found' }, { target: 'c.test' }, { name: 'a.test', target: 'b.test' }],
    })
  })

  test('with an extended code is a failure though its short code is none', () => {
    const opt = { type: 'OPT', name: '.', udpPayloadSize: 512, ednsVersion: 0, flags: 0, flag_do: false, options: [] } as const
    const additionals: Answer[] = [{ ...opt, extendedRcode: 1, options: [] }]
    const bytes = answerTo(Buffer.from(query.bytes), [{ type: 'TXT', name: 'a.test', data: 'x' }], { additionals })
    expect(readReply(bytes, query)).toEqual({ kind: 'answer', status: 'servfail', records: [] })
  })

  test('with TLSA records has their data; of a whole certificate its digest', () => {
    const asked = makeQuery(9, '_25._tcp.mx.test', 'TLSA', true)
    const data = { usage: 3, selector: 1, matchingType: 1, certificate: Buffer.alloc(32) }
    const whole = { usage: 3, selector: 0, matchingType: 0, certificate: Buffer.alloc(1000) }
    const name = '_25._tcp.mx.test'
    const records = [data, whole].map((each) => ({ type: 'TLSA' as const, name, data: each }))
    expect(reply(records, asked)).toMatchObject({
      status: 'ok',
      records: [
        { usage: 3, selector: 1, matchingType: 1, data: '00'.repeat(32) },
        {
          usage: 3,
          selector: 0,
          matchingType: 0,
          data: '00'.repeat(128),
          sha256: createHash('sha256').update(whole.certificate).digest('hex'),
        },
      ],
    })
    expect(reply([], asked)).toMatchObject({ status: 'nodata' })
  })
})

describe('names and texts', () => {
  test.each([
    ['Mail.Example.COM', 'mail.example.com'],
    ['.', '.'],
    ['a b.test', 'a\\032b.test'],
    ['back\\slash.test', 'back\\\\slash.test'],
    ['\u001b[31m.test', '\\027[31m.test'],
    ['line\r\nend.test', 'line\\013\\010end.test'],
    ['bücher.test', 'b\\195\\188cher.test'],
    ['\u202eright.test', '\\226\\128\\174right.test'],
  ])('%j is shown as %s', (decoded, shown) => expect(printableName(decoded)).toBe(shown))

  test('texts keep blanks and escape the rest', () => {
    expect(printableText(Buffer.from('v=spf1 -all\u0007\u007fü\\'))).toBe('v=spf1 -all\\007\\127\\195\\188\\\\')
  })

  test.each([
    ['example.test.', 'example.test'],
    ['a\\032b.test', 'a b.test'],
    ['back\\\\slash.test', 'back\\slash.test'],
    ['_25._tcp.mx.test', '_25._tcp.mx.test'],
    ['.', '.'],
  ])('%j is asked for as %j', (name, asked) => expect(queryName(name)).toBe(asked))

  test.each([
    '',
    '.test',
    'a..test',
    'a\\046b.test',
    'a\\.b.test',
    'a\\027.test',
    'a\\300.test',
    'ü.test',
    'a\nb.test',
    `${'x'.repeat(64)}.test`,
  ])('%j can not be asked for', (name) => expect(queryName(name)).toBeUndefined())

  test('whatever can be asked for comes out of the codec as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 70 }), (name) => {
        const asked = queryName(name)
        if (asked === undefined) return
        expect(decode(Buffer.from(makeQuery(1, asked, 'A', true).bytes)).questions?.[0]?.name).toBe(asked)
      }),
      { numRuns: 1000 },
    )
  })
})
