// The addresses behind the names of a deny list: whose they are, and how long they are believed.
import { expect, test } from 'vitest'
import type { AnswerStatus, DnsRecord } from '#lib/check/event.ts'
import { createDeniedServers } from '#server/limits/denied-servers.ts'
import { parseDeny } from '#server/limits/deny.ts'
import type { Resolver } from '#server/net/model.ts'

/** A small DNS: `name type` → values. */
function dnsOf(zone: Record<string, string[] | AnswerStatus>): { resolver: Resolver; asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    resolver: {
      async lookup(name, type) {
        asked.push(`${name} ${type}`)
        const found = zone[`${name} ${type}`] ?? 'nodata'
        if (typeof found === 'string') return { status: found, records: [], by: undefined }
        const records = found.map((value): DnsRecord => {
          if (type === 'MX') return { type, name, preference: 10, exchange: value }
          return { type: type === 'AAAA' ? 'AAAA' : 'A', name, address: value }
        })
        return { status: 'ok', records, by: undefined }
      },
    },
  }
}
const listed = (text: string) => parseDeny(text, () => '')

const zone = {
  'example.com MX': ['mx.example.com', 'backup.provider.net'],
  'example.com A': ['192.0.2.80'],
  'mx.example.com A': ['192.0.2.1'],
  'mx.example.com AAAA': ['2001:db8::1'],
  'backup.provider.net A': ['203.0.113.1'],
  'host.example.org A': ['198.51.100.1'],
}

test('are those of its own mail hosts, and of a host that is listed itself', async () => {
  const isDenied = createDeniedServers(listed('example.com,host.example.org'), dnsOf(zone).resolver, () => 0)
  expect(await Promise.all(['192.0.2.1', '2001:db8::1', '198.51.100.1'].map(isDenied))).toEqual([true, true, true])
  // A provider has other customers, and a web server is no mail host.
  expect(await Promise.all(['203.0.113.1', '192.0.2.80', '192.0.2.2', ''].map(isDenied))).toEqual([false, false, false, false])
})

test('are looked up once in an hour, and only where there are names', async () => {
  const { resolver, asked } = dnsOf(zone)
  let now = 0
  const isDenied = createDeniedServers(listed('host.example.org'), resolver, () => now)
  for (let count = 0; count < 5; count += 1) await isDenied('192.0.2.1')
  expect(asked).toEqual(['host.example.org MX', 'host.example.org A', 'host.example.org AAAA'])
  now = 3_600_001
  await isDenied('192.0.2.1')
  await expect.poll(() => asked.length).toBe(6)
  const none = dnsOf(zone)
  expect(await createDeniedServers(listed('192.0.2.0/24'), none.resolver, () => 0)('192.0.2.1')).toBe(false)
  expect(none.asked).toEqual([])
})

test('are kept where DNS does not tell any more, and go where it tells otherwise', async () => {
  const changing: Record<string, string[] | AnswerStatus> = { ...zone }
  let now = 0
  const isDenied = createDeniedServers(listed('host.example.org'), dnsOf(changing).resolver, () => now)
  expect(await isDenied('198.51.100.1')).toBe(true)
  changing['host.example.org A'] = 'servfail'
  now += 3_600_001
  await isDenied('')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(await isDenied('198.51.100.1')).toBe(true)
  changing['host.example.org A'] = ['198.51.100.2']
  now += 3_600_001
  await isDenied('')
  await expect.poll(() => isDenied('198.51.100.2')).toBe(true)
  expect(await isDenied('198.51.100.1')).toBe(false)
})

test('do not hold up a connection for good', async () => {
  const silent: Resolver = { lookup: () => new Promise(() => {}) }
  const began = performance.now()
  expect(await createDeniedServers(listed('example.com'), silent, () => 0)('192.0.2.1')).toBe(false)
  expect(performance.now() - began).toBeLessThan(9_000)
}, 15_000)
