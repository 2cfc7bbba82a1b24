// From the name that was typed to the host that is dialled, with a real named: what is asked, what is recorded, and when
// there is nobody to connect to.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckRequestInput } from '#lib/check/request.ts'
import { answers } from '#lib/diagnosis/answers.ts'
import { findPart } from '#tests/setup/parts.ts'
import { readDialogue } from '#tests/support/dialogue.ts'
import { type DnsServer, startDnsServer } from '#tests/support/dns-server.ts'
import { type FakeMailServer, startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import { type RealCheckOptions, realCheck } from '#tests/support/real-check.ts'
import { testZones } from '#tests/support/zones.ts'

describe.skipIf(findPart('named') === undefined)('a look-up', () => {
  let dns: DnsServer
  let mail: FakeMailServer
  const patient = readDialogue('probe-accepted')
  // Whoever the recipient is.
  const moves = patient.moves.map((move) =>
    move.do === 'hear' && move.text.startsWith('RCPT') ? { ...move, text: 'RCPT TO:<any>' } : move,
  )
  beforeAll(async () => {
    mail = await startFakeMailServer({ ...patient, moves }, { address: '127.0.0.1' })
    dns = await startDnsServer(testZones({ mail: mail.address }))
  })
  afterAll(async () => {
    await dns?.stop()
    await mail?.stop()
  })

  const check = (input: CheckRequestInput, options: Partial<RealCheckOptions> = {}) =>
    realCheck({ from: 'sender@client.example', port: mail.port, ...input }, { dns: dns.address, ...options })

  it.each([
    ['example.test', 'mail.example.test'],
    ['Bücher.Example.TEST', 'mail.example.test'],
    ['implicit.example.test', 'implicit.example.test'],
    ['alias.example.test', 'mail.example.test'],
    ['chain.example.test', 'mail.example.test'],
    ['mxalias.example.test', 'mailalias.example.test'],
  ])('of %s leads to %s', async (target, host) => {
    const found = await check({ target })
    expect(found.of('connected')).toMatchObject([{ host, address: mail.address }])
    expect(found.outcome).toBe('completed')
  })

  it.each([
    ['nullmx.example.test', 'rejected', 'ok'],
    ['missing.example.test', 'unreachable', 'nxdomain'],
    ['broken.test', 'unreachable', 'servfail'],
    ['silent.test', 'unreachable', 'timeout'],
  ])('of %s ends the check: %s', async (target, outcome, status) => {
    const found = await check({ target })
    expect(found.outcome).toBe(outcome)
    expect(found.of('answer').find((event) => event.name === target && event.type === 'MX')).toMatchObject({ status })
    expect(found.of('trying')).toEqual([])
  })

  it.each(['nothing.example.test', 'mxlost.example.test', 'mxempty.example.test', 'loop.example.test'])(
    'of %s finds no address',
    async (target) => {
      const found = await check({ target })
      expect(found.outcome).toBe('unreachable')
      expect(found.of('trying')).toEqual([])
    },
  )

  it('goes on to the next MX when the first refuses', async () => {
    const found = await check({ target: 'several.example.test' })
    expect(found.of('unreachable')).toMatchObject([{ attempt: 0, host: 'closed.example.test', cause: 'refused' }])
    expect(found.of('connected')).toMatchObject([{ attempt: 1, host: 'mail.example.test' }])
    expect(found.outcome).toBe('completed')
  })

  it('takes the outcome from the host that said something, where the one behind it says nothing', async () => {
    const busy = await startFakeMailServer(readDialogue('banner-421-and-close'), { address: '127.0.0.28' })
    const found = await check({ target: 'later.example.test', port: busy.port })
    await busy.stop()
    expect(found.of('unreachable')).toMatchObject([{ attempt: 1, host: 'closed.example.test' }])
    expect(found.outcome).toBe('deferred')
  })

  it('ends where the only MX refuses', async () => {
    const found = await check({ target: 'closed.example.test' })
    expect(found.of('unreachable')).toMatchObject([{ cause: 'refused', left: 0 }])
    expect(found.outcome).toBe('unreachable')
  })

  it('does not dial what is private, whatever DNS says', async () => {
    const found = await check({ target: 'private.example.test' })
    expect(found.outcome).toBe('forbidden')
    expect(found.of('unreachable').map((event) => [event.address, event.cause])).toEqual([
      ['10.0.0.1', 'forbidden'],
      ['169.254.169.254', 'forbidden'],
    ])
    expect(found.of('trying')).toEqual([])
  })

  it('does not dial loopback where nobody allowed it', async () => {
    const before = mail.sessions.length
    const found = await check({ target: 'example.test' }, { allowNets: [] })
    expect(found.outcome).toBe('forbidden')
    expect(mail.sessions).toHaveLength(before)
  })

  it('reads answers that do not fit in UDP, and dials ten of forty hosts at most', async () => {
    const found = await check({ target: 'big.example.test' })
    const answer = found.of('answer').find((event) => event.type === 'MX')
    expect(answer?.records).toHaveLength(40)
    const hosts = new Set(found.of('lookup').flatMap((event) => (event.type === 'A' ? [event.name] : [])))
    expect(hosts.size).toBeLessThanOrEqual(10)
  })

  it('asks for the addresses of one family where only that one is wanted', async () => {
    const four = await check({ target: 'dual.example.test', family: 4 })
    expect(four.of('lookup').some((event) => event.type === 'AAAA')).toBe(false)
    expect(four.of('connected')).toMatchObject([{ address: mail.address }])
    const six = await check({ target: 'dual.example.test', family: 6 })
    expect(six.of('lookup').some((event) => event.type === 'A')).toBe(false)
    expect(six.of('unreachable')).toMatchObject([{ address: '::1', cause: 'refused' }])
  })

  it('asks nobody about an IP but for its names, and where they lead', async () => {
    const found = await check({ target: mail.address, to: ['jdoe@example.test'] })
    expect(found.outcome).toBe('completed')
    const asked = found.of('lookup').filter((event) => event.attempt !== undefined)
    expect(asked.map((event) => [event.type, event.name]).sort()).toEqual([
      ['A', 'client.example.test'],
      ['A', 'mail.example.test'],
      ['PTR', '1.0.0.127.in-addr.arpa'],
    ])
    const { hostname } = answers(found.events, { purpose: 'probe' })
    const reverse = hostname.names.filter((each) => each.source === 'ptr')
    expect(reverse.map(({ name, confirmed }) => [name, confirmed]).sort()).toEqual([
      ['client.example.test', true],
      ['mail.example.test', true],
    ])
  })

  it('sees that a PTR leads elsewhere', async () => {
    const other = await startFakeMailServer({ name: 'probe-accepted', moves }, { address: '127.0.0.30' })
    const found = await check({ target: other.address, port: other.port, to: ['jdoe@example.test'] })
    await other.stop()
    const { hostname } = answers(found.events, { purpose: 'probe' })
    expect(hostname.names.filter((each) => each.source === 'ptr')).toEqual([
      { source: 'ptr', name: 'mail.example.test', isVouched: false, confirmed: false },
    ])
  })
})
