// What DNS says of the practice names, and the greylist's memory.
import { describe, expect, test } from 'vitest'
import { dnsRecordSchema } from '#lib/check/event.ts'
import type { DnsAnswer } from '#server/net/model.ts'
import { reverseName } from '#server/net/reverse-name.ts'
import { practiceEntries } from '#server/practice/entries.ts'
import { createGreylist } from '#server/practice/greylist.ts'
import { hostsByDomain } from '#server/practice/hosts.ts'
import { withPractice } from '#server/practice/practice.ts'
import { answerPractice } from '#server/practice/zone.ts'

describe('the practice zone', () => {
  test('names each mail host in MX, A and PTR alike', () => {
    for (const [domain, hosts] of hostsByDomain) {
      expect(answerPractice(domain, 'MX')?.records.map((record) => record.type === 'MX' && record.exchange)).toEqual(
        hosts.map(({ name }) => name),
      )
      for (const { name, address } of hosts) {
        expect(answerPractice(name, 'A')).toMatchObject({ status: 'ok', records: [{ name, address }], by: 'practice' })
        expect(answerPractice(reverseName(address), 'PTR')).toMatchObject({ status: 'ok', records: [{ target: name }] })
        for (const record of [...(answerPractice(name, 'A')?.records ?? [])]) dnsRecordSchema.parse(record)
      }
    }
  })

  test('gives each host an address of its own', () => {
    const addresses = [...hostsByDomain.values()].flat().map((host) => host.address)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses.every((address) => /^127\.25\.0\.\d{1,2}$/.test(address))).toBe(true)
  })

  test('gives each entry a few words', () => {
    expect(practiceEntries.map((entry) => entry.name)).toHaveLength(new Set(practiceEntries.map((entry) => entry.name)).size)
    for (const entry of practiceEntries) expect(entry.about).toMatch(/^[a-z][^.!]{5,50}$/)
  })

  test.each<[string, 'MX' | 'A' | 'AAAA' | 'PTR', DnsAnswer['status']]>([
    ['nowhere.practice.test', 'MX', 'nxdomain'],
    ['nowhere.practice.test', 'A', 'nxdomain'],
    ['no.such.practice.test', 'MX', 'nxdomain'],
    ['practice.test', 'MX', 'nodata'],
    ['ok.practice.test', 'A', 'nodata'],
    ['mx1.ok.practice.test', 'AAAA', 'nodata'],
    ['OK.Practice.TEST.', 'MX', 'ok'],
    ['200.0.25.127.in-addr.arpa', 'PTR', 'nxdomain'],
  ])('answers %s %s with %s', (name, type, status) => expect(answerPractice(name, type)?.status).toBe(status))

  test('has a null MX', () => {
    expect(answerPractice('nullmx.practice.test', 'MX')?.records).toMatchObject([{ type: 'MX', preference: 0, exchange: '.' }])
  })

  test.each(['test', 'example.test', 'notpractice.test', 'practice.test.example', '1.0.0.127.in-addr.arpa'])(
    'says nothing of %s',
    (name) => {
      expect(answerPractice(name, 'A')).toBeUndefined()
    },
  )

  test('is asked before the resolver, which gets all other names', async () => {
    const passedOn: string[] = []
    const answer: DnsAnswer = { status: 'nodata', records: [], by: '192.0.2.53:53' }
    const inner = {
      async lookup(name: string) {
        passedOn.push(name)
        return answer
      },
    }
    const resolver = withPractice(inner, { answer: answerPractice })
    expect((await resolver.lookup('ok.practice.test', 'MX')).by).toBe('practice')
    expect(await resolver.lookup('example.test', 'MX')).toBe(answer)
    expect(passedOn).toEqual(['example.test'])
  })
})

describe('the greylist', () => {
  test('sends away until the time has passed, counted from the first visit', () => {
    let now = 0
    const greylist = createGreylist(10_000, () => now)
    const visit = () => greylist('192.0.2.1', 'a@example.test', 'b@example.test')
    expect(visit()).toBe(10_000)
    now = 4_000
    expect(visit()).toBe(6_000)
    now = 10_000
    expect([visit(), visit()]).toEqual([0, 0])
  })

  test('tells clients, senders and recipients apart', () => {
    let now = 0
    const greylist = createGreylist(10_000, () => now)
    greylist('c', 's', 'r')
    now = 10_000
    expect([greylist('c', 's', 'r'), greylist('d', 's', 'r'), greylist('c', 't', 'r'), greylist('c', 's', 'q')]).toEqual([
      0, 10_000, 10_000, 10_000,
    ])
  })

  test('forgets after five minutes, and the oldest where there are too many', () => {
    let now = 0
    const greylist = createGreylist(10_000, () => now)
    greylist('c', 's', 'r')
    now = 5 * 60_000
    expect(greylist('c', 's', 'r')).toBe(10_000)
    now += 10_000
    for (let count = 0; count < 1500; count += 1) greylist('c', 's', String(count))
    expect(greylist('c', 's', 'r')).toBe(10_000)
  })
})
