// What is wrong with the way to the mail servers, as a real DNS server tells it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findings } from '#lib/diagnosis/findings.ts'
import { findPart } from '#tests/setup/parts.ts'
import { type DnsServer, startDnsServer } from '#tests/support/dns-server.ts'
import { realCheck } from '#tests/support/real-check.ts'
import { testZones } from '#tests/support/zones.ts'

describe.skipIf(findPart('named') === undefined)('findings about DNS', () => {
  let dns: DnsServer
  beforeAll(async () => {
    // Nothing listens there: what DNS says is seen before any connection.
    dns = await startDnsServer(testZones({ mail: '127.0.0.9', closed: '127.0.0.9' }))
  })
  afterAll(() => dns.stop())

  const mine = /^(domain-|mx-|no-mx|null-mx|single-mx)/

  it.each([
    ['missing.example.test', ['domain-missing']],
    ['broken.test', ['mx-lookup-failed']],
    ['nullmx.example.test', ['null-mx']],
    ['implicit.example.test', ['no-mx']],
    ['mxip.example.test', ['mx-is-address', 'single-mx']],
    ['private.example.test', ['mx-private', 'mx-private']],
    ['equal.example.test', ['mx-equal-preference']],
    ['mxalias.example.test', ['mx-alias', 'single-mx']],
    ['mxlost.example.test', ['mx-without-address', 'single-mx']],
    ['mxempty.example.test', ['mx-without-address', 'single-mx']],
    ['mxbroken.example.test', ['mx-host-lookup-failed', 'single-mx']],
    ['example.test', ['single-mx']],
    ['several.example.test', []],
  ])('of %s are %j', async (target, ids) => {
    const { events } = await realCheck({ target, otherPorts: false }, { dns: dns.address, allowNets: ['127.0.0.0/8'] })
    expect(findings(events).flatMap((each) => (mine.test(each.id) ? [each.id] : []))).toEqual(ids)
  })
})
