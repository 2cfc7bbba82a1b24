// The test bed's DNS server answers as tests/support/zones.ts says, and never asks anyone else.
import { Resolver } from 'node:dns/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findPart } from '#tests/setup/parts.ts'
import { type DnsServer, startDnsServer } from '#tests/support/dns-server.ts'
import { testZones } from '#tests/support/zones.ts'

describe.skipIf(findPart('named') === undefined)('named', () => {
  let server: DnsServer
  const resolver = new Resolver({ timeout: 500, tries: 1 })
  beforeAll(async () => {
    server = await startDnsServer(testZones({ mail: '127.1.2.3' }))
    resolver.setServers([server.address])
  })
  afterAll(async () => await server?.stop())

  it('knows the mail hosts', async () => {
    expect(await resolver.resolveMx('example.test')).toEqual([{ priority: 10, exchange: 'mail.example.test' }])
    expect(await resolver.resolve4('mail.example.test')).toEqual(['127.1.2.3'])
    expect(await resolver.resolvePtr('3.2.1.127.in-addr.arpa')).toEqual(['mail.example.test'])
    expect(await resolver.resolvePtr('1.0.0.127.in-addr.arpa')).toEqual(['client.example.test'])
  })

  it('follows aliases over zones', async () => {
    expect(await resolver.resolveMx('chain.example.test')).toEqual([{ priority: 10, exchange: 'mail.example.test' }])
  })

  it('has answers that do not fit in UDP', async () => {
    expect((await resolver.resolveTxt('big.example.test')).flat().join('').length).toBe(6000)
    expect(await resolver.resolveMx('big.example.test')).toHaveLength(40)
  })

  it.each([
    ['nothing.example.test', 'ENODATA'],
    ['missing.example.test', 'ENOTFOUND'],
    ['a-name-out-there.com', 'ENOTFOUND'],
    ['broken.test', 'ESERVFAIL'],
    ['a.silent.test', 'ETIMEOUT'],
  ])('has no mail host for %s: %s', async (name, code) => {
    await expect(resolver.resolveMx(name)).rejects.toMatchObject({ code })
  })
})
