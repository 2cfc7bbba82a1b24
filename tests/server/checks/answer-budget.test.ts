// DNS that tells far too much: the check ends, and what is kept of it is small.
import { expect, test } from 'vitest'
import type { DnsRecord } from '#lib/check/event.ts'
import { MAX_ANSWERS, withBudget } from '#server/checks/answer-budget.ts'
import type { Resolver } from '#server/net/model.ts'
import { realCheck } from '#tests/support/real-check.ts'

const long = (index: number) => `${`\\001\\002\\003${index % 10}.`.repeat(60)}example`

/** A hundred records for each question, each as long as can be, and each with more to ask about. */
const talkative: Resolver = {
  async lookup(name, type) {
    const make = (index: number): DnsRecord => {
      const base = { name, ttl: 1 }
      if (type === 'A') return { ...base, type, address: `10.0.0.${index}` }
      if (type === 'AAAA') return { ...base, type, address: `fd00::${index}` }
      if (type === 'MX') return { ...base, type, preference: index, exchange: `mx${index}.${long(index)}` }
      if (type === 'TXT')
        return {
          ...base,
          type,
          text: `v=spf1 ${Array.from({ length: 10 }, (_, more) => `include:${more}.${index}.example`).join(' ')} ${'x'.repeat(4000)}`,
        }
      return { ...base, type: 'CNAME', target: long(index) }
    }
    const count = type === 'TXT' ? 1 : 100
    return { status: 'ok', records: Array.from({ length: count }, (_, index) => make(index)), by: 'test' }
  },
}

test('is cut, for the session and around it together', async () => {
  const { events, of } = await realCheck(
    { target: 'a@x.example', from: 'b@y.example', around: true, hosts: 'all' },
    { dns: talkative, allowNets: [] },
  )
  expect(of('answer').length).toBeGreaterThan(20)
  expect(of('done')).toHaveLength(1)
  const size = JSON.stringify(of('answer')).length
  expect(size).toBeGreaterThan(MAX_ANSWERS / 2)
  expect(size).toBeLessThan(MAX_ANSWERS * 1.2)
  expect(JSON.stringify(events).length).toBeLessThan(MAX_ANSWERS * 1.5)
})

test('leaves what comes first, and says of an answer without any that it failed', async () => {
  const record = (index: number): DnsRecord => ({ type: 'A', name: 'a.example', address: `192.0.2.${index}` })
  const one = JSON.stringify(record(1)).length
  const resolver = withBudget({ lookup: async () => ({ status: 'ok', records: [record(1), record(2)], by: 'test' }) }, 3 * one)
  expect((await resolver.lookup('a.example', 'A')).records).toHaveLength(2)
  expect(await resolver.lookup('a.example', 'A')).toEqual({ status: 'ok', records: [record(1)], by: 'test' })
  expect(await resolver.lookup('a.example', 'A')).toEqual({ status: 'servfail', records: [], by: 'test' })
})
