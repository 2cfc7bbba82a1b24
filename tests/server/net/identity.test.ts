// Our own address and name, asked of the system and of a real DNS server.
import { isIP } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findEgress } from '#server/net/egress.ts'
import { createIdentity, greetingNameFor } from '#server/net/identity.ts'
import type { Resolver } from '#server/net/model.ts'
import { createResolver } from '#server/net/resolver.ts'
import { isSpecialPurpose } from '#server/net/special-purpose.ts'
import { type DnsServer, startDnsServer } from '#tests/support/dns-server.ts'
import { testZones } from '#tests/support/zones.ts'

describe('our address', () => {
  test('is what the operator says', async () => {
    expect(await findEgress({ setting: '198.51.100.7', target: '127.0.0.1' })).toEqual({ address: '198.51.100.7', how: 'setting' })
    expect(await findEgress({ setting: '2001:DB8:0::7' })).toEqual({ address: '2001:db8::7', how: 'setting' })
  })

  test('is else what the system sends from, towards the target', async () => {
    expect(await findEgress({ target: '127.0.0.9' })).toEqual({ address: '127.0.0.1', how: 'private' })
  })

  test('is private or public as it looks, or unknown without a way out', async () => {
    const { address, how } = await findEgress({})
    if (address === '') expect(how).toBe('unknown')
    else expect([isIP(address) > 0, how]).toEqual([true, isSpecialPurpose(address) ? 'private' : 'route'])
  })

  test.each(['example.test', '', '127.1'])('is unknown towards %j, which is no address', async (target) => {
    expect(await findEgress({ target })).toEqual({ address: '', how: 'unknown' })
  })
})

describe('our identity', () => {
  let dns: DnsServer
  beforeAll(async () => {
    const world = testZones()
    const reverse = '8 PTR broken.test.\n9 PTR not_a\\032name.test.\n9 PTR mail.example.test.'
    dns = await startDnsServer({ ...world, zones: { ...world.zones, '2.0.192.in-addr.arpa': reverse } })
  })
  afterAll(() => dns.stop())
  const resolver = () => createResolver({ servers: [dns.address], timeoutMs: 300, tries: 1 })
  const identify = (setting: string, ehloName?: string) => createIdentity({ resolver: resolver(), setting, ehloName })()

  test('has the name in DNS, confirmed where it leads back, and greets with it', async () => {
    const name = 'client.example.test'
    expect(await identify('127.0.0.1')).toEqual({ address: '127.0.0.1', how: 'setting', name, confirmed: true, greetingName: name })
  })

  test('greets with the name that the operator set', async () => {
    expect(await identify('127.0.0.1', 'out.example.test')).toMatchObject({ name: 'client.example.test', greetingName: 'out.example.test' })
  })

  test('has an unconfirmed name where it leads elsewhere, passing over what is no name', async () => {
    expect(await identify('192.0.2.9')).toMatchObject({ name: 'mail.example.test', confirmed: false, greetingName: 'mail.example.test' })
  })

  test('leaves open what DNS would not say', async () => {
    expect(await identify('192.0.2.8')).toMatchObject({ name: 'broken.test', confirmed: undefined })
  })

  test('greets with an address literal where there is no name', async () => {
    expect(await identify('192.0.2.1')).toMatchObject({ name: undefined, confirmed: false, greetingName: '[192.0.2.1]' })
    expect(await identify('2001:db8::7')).toMatchObject({ greetingName: '[IPv6:2001:db8::7]' })
    expect([greetingNameFor('localhost', '127.0.0.5'), greetingNameFor(undefined, '')]).toEqual(['[127.0.0.5]', '[127.0.0.1]'])
  })

  test('is looked up once for all who ask, and again after five minutes', async () => {
    const asked: string[] = []
    const counting: Resolver = {
      lookup(name, type, signal) {
        asked.push(`${type} ${name}`)
        return resolver().lookup(name, type, signal)
      },
    }
    let now = 0
    const identity = createIdentity({ resolver: counting, setting: '127.0.0.25', now: () => now })
    const [first, second] = await Promise.all([identity(), identity()])
    now = 5 * 60_000 - 1
    expect(await identity()).toBe(first)
    expect(second).toBe(first)
    expect(asked).toEqual(['PTR 25.0.0.127.in-addr.arpa', 'A mail.example.test'])
    now += 1
    expect(await identity()).toEqual(first)
    expect(asked).toHaveLength(4)
  })
})
