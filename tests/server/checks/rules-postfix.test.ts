// PROXY headers, XCLIENT, stops and drops against a real Postfix, and whether it believed us: its log says who it thinks has come,
// and how we left.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StopStep } from '#lib/check/request/rules.ts'
import type { CheckRequestInput } from '#lib/check/request.ts'
import { findPart } from '#tests/setup/parts.ts'
import { canMakeCertificates, createCertificates } from '#tests/support/certificates.ts'
import { freeLoopback } from '#tests/support/daemon.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { startPostfix } from '#tests/support/postfix.ts'
import { realCheck } from '#tests/support/real-check.ts'

const isMissing = findPart('postfix') === undefined
const noDns = { lookup: async () => ({ status: 'nxdomain' as const, records: [], by: undefined }) }

let server: MailServer

const check = (request: Partial<CheckRequestInput>) =>
  realCheck({ target: server.address, to: ['jdoe@example.test'], from: 'sender@client.example', ...request }, { dns: noDns })

describe.skipIf(isMissing)('Postfix that expects a PROXY header', () => {
  beforeAll(async () => {
    server = await startPostfix({ extra: ['smtpd_upstream_proxy_protocol = haproxy'], protocols: 'all' })
  })
  afterAll(() => server.stop())

  const four = { source: { address: '192.0.2.77', port: 41077 }, destination: { address: '198.51.100.25', port: 25 } }
  const six = { source: { address: '2001:db8::77', port: 41077 }, destination: { address: '2001:db8::25', port: 25 } }

  test.each([
    [1, { ...four, source: { address: '192.0.2.71', port: 1 } }, '192.0.2.71'],
    [2, { ...four, source: { address: '192.0.2.72', port: 2 } }, '192.0.2.72'],
    [1, { ...six, source: { address: '2001:db8::71', port: 1 } }, '2001:db8::71'],
    [2, { ...six, source: { address: '2001:db8::72', port: 2 } }, '2001:db8::72'],
    // The destination is what we dialled: of the same family, or mapped.
    [1, { source: { address: '192.0.2.73' } }, '192.0.2.73'],
    [2, { source: { address: '2001:db8::73' } }, '2001:db8::73'],
  ] as const)('believes version %i: %j', async (version, ends, client) => {
    const { outcome, of } = await check({ proxy: { version, ...ends } })
    expect(outcome).toBe('completed')
    const [header] = of('send')
    expect(header?.verb).toBe('proxy')
    expect(header?.seq).toBeLessThan(of('receive')[0]?.seq ?? 0)
    await expect.poll(() => server.log()).toContain(`client=unknown[${client}]`)
  })

  test('takes a LOCAL one for our own address', async () => {
    const before = server.log().split(`client=unknown[127.0.0.1]`).length
    expect((await check({ proxy: { version: 2 } })).outcome).toBe('completed')
    await expect.poll(() => server.log().split(`client=unknown[127.0.0.1]`).length).toBe(before + 1)
  })

  test('puts off one that it can not read', async () => {
    const { outcome, session } = await check({ proxy: { version: 1 } })
    expect(outcome).toBe('deferred')
    expect(session).toContain('PROXY UNKNOWN\n421 4.3.0 ')
    await expect.poll(() => server.log()).toContain('haproxy read: bad or missing protocol type: PROXY UNKNOWN')
  })
})

describe.skipIf(isMissing)('Postfix that trusts us with XCLIENT, and expects no PROXY header', () => {
  beforeAll(async () => {
    server = await startPostfix({ extra: ['smtpd_authorized_xclient_hosts = 127.0.0.0/8'], protocols: 'all' })
  })
  afterAll(() => server.stop())

  test.each([
    [{ ADDR: '192.0.2.7', NAME: 'other.example' }, 'other.example[192.0.2.7]'],
    [{ ADDR: '2001:db8::7', NAME: '[UNAVAILABLE]' }, 'unknown[2001:db8::7]'],
    [
      { ADDR: '192.0.2.8', NAME: '[TEMPUNAVAIL]', LOGIN: 'jdoe+test', PORT: '4000' },
      'unknown[192.0.2.8], sasl_method=XCLIENT, sasl_username=jdoe+test',
    ],
  ])('treats us as %j', async (xclient, client) => {
    const { outcome, sent, of } = await check({ xclient })
    expect(outcome).toBe('completed')
    expect(sent.slice(0, 3)).toEqual(['EHLO client.example', expect.stringMatching(/^XCLIENT .*ADDR=\S+$/), 'EHLO client.example'])
    // It does not trust that client with XCLIENT, so the second list is another one.
    const lists = of('receive').filter((each) => /XCLIENT/.test(each.text))
    expect(lists).toHaveLength(1)
    await expect.poll(() => server.log()).toContain(`client=${client}\n`)
  })

  test('says what is wrong with a value', async () => {
    const { outcome, of } = await check({ xclient: { ADDR: 'nonsense' } })
    expect(outcome).toBe('rejected')
    expect(of('receive').map((each) => each.text)).toContain('501 5.5.4 Bad ADDR syntax: nonsense')
  })

  // Whichever way the network cuts its answers, what comes behind the banner is its complaint about the header.
  test.each([
    [1, '500 5.5.2 Error: command not recognized'],
    [2, '500 5.5.2 Error: bad syntax'],
  ] as const)('takes a PROXY header of version %i for a command, and EHLO is not blamed', async (version, complaint) => {
    const { outcome, of, sent } = await check({ proxy: { version } })
    expect(outcome).toBe('rejected')
    expect(of('receive').map((each) => each.text)).toContain(complaint)
    expect(sent.some((line) => line.startsWith('HELO'))).toBe(false)
  })
})

describe.skipIf(isMissing)('Postfix that trusts nobody', () => {
  beforeAll(async () => {
    server = await startPostfix({ address: freeLoopback() })
  })
  afterAll(() => server.stop())

  test('offers no XCLIENT, and refuses it where we insist', async () => {
    expect((await check({ xclient: { ADDR: '192.0.2.7' } })).sent).toEqual(['EHLO client.example', 'QUIT'])
    const insisted = await check({ xclient: { ADDR: '192.0.2.7' }, insist: ['XCLIENT'] })
    expect(insisted.outcome).toBe('rejected')
    expect(insisted.of('receive').some((each) => each.code === 550)).toBe(true)
  })

  test('knows no STARTTLS where it has no certificate, and the session goes on', async () => {
    const { outcome, of, sent } = await check({ insist: ['STARTTLS'] })
    expect(outcome).toBe('completed')
    expect(sent.slice(0, 3)).toEqual(['EHLO client.example', 'STARTTLS', 'MAIL FROM:<sender@client.example>'])
    expect(of('receive').some((each) => each.code === 502 && each.text.includes('5.5.1'))).toBe(true)
  })

  test.each<[StopStep, string]>([
    ['connect', 'lost connection after CONNECT'],
    ['banner', 'lost connection after CONNECT'],
    ['greet', 'lost connection after EHLO'],
    ['sender', 'lost connection after MAIL'],
    ['recipient', 'lost connection after RCPT'],
    ['data', 'lost connection after DATA'],
  ])('sees the connection dropped behind %s, by FIN', async (after, logged) => {
    const stop = { after, how: 'drop' } as const
    const before = server.log().split(logged).length
    const { outcome, of } = await check({ stop, purpose: after === 'data' ? 'message' : 'probe' })
    expect(outcome).toBe('completed')
    expect(of('closed')).toMatchObject([{ by: 'client', cause: 'fin', asked: true }])
    expect(of('send').some((each) => each.verb === 'quit')).toBe(false)
    await expect.poll(() => server.log().split(logged).length).toBe(before + 1)
    expect(server.delivered()).toEqual([])
  })

  test.each<[StopStep, string[]]>([
    ['banner', ['QUIT']],
    ['greet', ['EHLO client.example', 'QUIT']],
    ['sender', ['EHLO client.example', 'MAIL FROM:<sender@client.example>', 'RSET', 'QUIT']],
  ])('is left politely behind %s', async (after, sent) => {
    const probe = await check({ stop: { after } })
    expect(probe.outcome).toBe('completed')
    expect(probe.sent).toEqual(sent)
    expect(probe.of('closed')).toMatchObject([{ by: 'server', cause: 'quit' }])
  })

  test('is reached from the address that was chosen', async () => {
    const { outcome, of, session } = await check({ localAddress: '127.0.0.42' })
    expect(outcome).toBe('completed')
    expect(of('connected')[0]?.local).toMatch(/^127\.0\.0\.42:\d+$/)
    expect(of('trying')[0]?.from).toBe('127.0.0.42')
    await expect.poll(() => server.log()).toContain('client=unknown[127.0.0.42]')
    expect(session).not.toContain('#')
  })

  test('is not reached from an address that is not ours', async () => {
    const { outcome, of, session } = await check({ localAddress: '192.0.2.1' })
    expect(outcome).toBe('unreachable')
    expect(of('unreachable')).toMatchObject([{ cause: 'unreachable', error: 'EADDRNOTAVAIL', from: '192.0.2.1' }])
    expect(session).toContain('telnet: bind: Cannot assign requested address\n')
  })
})

describe.skipIf(isMissing || !canMakeCertificates)('Postfix with TLS, behind a load balancer', () => {
  const certificates = isMissing || !canMakeCertificates ? undefined : createCertificates()
  beforeAll(async () => {
    const extra = ['smtpd_upstream_proxy_protocol = haproxy', 'smtpd_authorized_xclient_hosts = 192.0.2.0/24']
    if (certificates !== undefined) server = await startPostfix({ extra, tls: { credentials: certificates.make(), wrapped: [465] } })
  })
  afterAll(async () => {
    await server.stop()
    certificates?.remove()
  })

  const proxy = { version: 2, source: { address: '192.0.2.7', port: 4000 } } as const

  test('has the header in the clear, then TLS, then XCLIENT inside it', async () => {
    const { outcome, events } = await check({ proxy, tls: 'require', xclient: { ADDR: '198.51.100.9' } })
    expect(outcome).toBe('completed')
    const order = events.flatMap((each) => (each.kind === 'tls' ? ['tls'] : each.kind === 'send' ? [each.verb] : []))
    expect(order).toEqual(['proxy', 'ehlo', 'starttls', 'tls', 'ehlo', 'xclient', 'ehlo', 'mail', 'rcpt', 'rset', 'quit'])
    await expect.poll(() => server.log()).toContain('client=unknown[198.51.100.9]')
  })

  test('has the header before TLS from the first byte on', async () => {
    const { outcome, events } = await check({ proxy, tls: 'implicit', port: 465 })
    expect(outcome).toBe('completed')
    const order = events.flatMap((each) => (each.kind === 'tls' ? ['tls'] : each.kind === 'send' ? [each.verb] : []))
    expect(order.slice(0, 3)).toEqual(['proxy', 'tls', 'ehlo'])
  })

  test('sees the connection dropped inside TLS', async () => {
    const before = server.log().split('lost connection after STARTTLS').length + server.log().split('lost connection after EHLO').length
    const { outcome, of } = await check({ proxy, tls: 'require', stop: { after: 'tls', how: 'drop' } })
    expect(outcome).toBe('completed')
    expect(of('closed')).toMatchObject([{ by: 'client', cause: 'fin', asked: true }])
    const count = () =>
      server.log().split('lost connection after STARTTLS').length + server.log().split('lost connection after EHLO').length
    await expect.poll(count).toBe(before + 1)
  })
})
