// The commands that do a check again are run as they are given, against the same Postfix, and have to come to the same; and the
// transcript in swaks notation has to read as what swaks itself prints.
import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CheckRequestInput, checkRequestSchema } from '#lib/check/request.ts'
import { reproduce } from '#lib/reproduce/reproduce.ts'
import { swaksText } from '#lib/transcript/swaks-text.ts'
import { findPart } from '#tests/setup/parts.ts'
import { type Certificates, canMakeCertificates, createCertificates } from '#tests/support/certificates.ts'
import { runCommand } from '#tests/support/command.ts'
import { parseDialogue } from '#tests/support/dialogue.ts'
import { type DnsServer, startDnsServer } from '#tests/support/dns-server.ts'
import { startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { startPostfix } from '#tests/support/postfix.ts'
import { type RealCheck, realCheck } from '#tests/support/real-check.ts'
import { testZones } from '#tests/support/zones.ts'

const needed = ['postfix', 'named', 'swaks', 'telnet'] as const
const isMissing = !canMakeCertificates || needed.some((part) => findPart(part) === undefined)

describe.skipIf(isMissing)('what a check gives to do it again', { timeout: 60_000 }, () => {
  let certificates: Certificates
  let mail: MailServer
  let dns: DnsServer
  beforeAll(async () => {
    certificates = createCertificates()
    mail = await startPostfix({ tls: { credentials: certificates.make({ by: 'intermediate' }), wrapped: [465] } })
    dns = await startDnsServer(testZones({ mail: mail.address }))
  })
  afterAll(async () => {
    await dns?.stop()
    await mail?.stop()
    certificates?.remove()
  })

  const wishes = (input: Partial<CheckRequestInput>): CheckRequestInput => ({
    target: 'jdoe@example.test',
    esmtp: { size: false },
    ...input,
  })
  async function check(input: Partial<CheckRequestInput>) {
    const seen = await realCheck(wishes(input), { dns: dns.address, ca: [certificates.ca] })
    const request = checkRequestSchema.parse(wishes(input))
    return { seen, text: swaksText(seen.events, request), tools: reproduce(request, seen.events) }
  }
  const run = (command: string | undefined, rest: { lines?: readonly string[]; terminal?: boolean } = {}) =>
    runCommand(command ?? 'false', { hosts: { 'mail.example.test': mail.address, 'closed.example.test': '127.66.66.66' }, ...rest })

  it.each<[string, Partial<CheckRequestInput>]>([
    ['a probe', { tls: 'never' }],
    ['a probe in TLS', {}],
    ['TLS that is required', { tls: 'require' }],
    ['TLS from the first byte on', { tls: 'implicit', port: 465 }],
    ['one version of TLS', { tlsProtocol: 'TLSv1.2' }],
    ['a mailbox that is not there', { target: 'ghost@example.test', tls: 'never' }],
    ['two of three recipients', { to: ['jdoe@example.test', 'ghost@example.test', 'grey@example.test'], tls: 'never' }],
    ['the null sender', { from: '<>', tls: 'never' }],
    ['an address that begins with a dash', { from: "-x'y@client.example", tls: 'never' }],
    ['HELO', { greeting: { verb: 'HELO', name: 'other.example' }, tls: 'never' }],
    ['a message', { purpose: 'message', message: { subject: "It's €5 — $HOME `id`", body: '.dot\n\n\n\n-x\n\\\n%\n.' } }],
    ['a message in 7 bits', { purpose: 'message', tls: 'never', message: { subject: 'As typed', body: 'one\n..two\n\nend' } }],
    ['a message in one breath', { purpose: 'message', tls: 'never', pipelining: true, to: ['jdoe@example.test', 'ghost@example.test'] }],
    ['an end after the greeting', { stop: { after: 'greet', how: 'quit' }, tls: 'require' }],
    ['an end after TLS', { stop: { after: 'tls', how: 'quit' } }],
    ['an end after the sender', { stop: { after: 'sender', how: 'quit' }, tls: 'never' }],
    ['a drop after the recipient', { stop: { after: 'recipient', how: 'drop' }, tls: 'never' }],
    ['a drop after the banner', { stop: { after: 'banner', how: 'drop' }, tls: 'never' }],
    ['a drop after DATA', { purpose: 'message', stop: { after: 'data', how: 'drop' }, tls: 'never' }],
    ['a connection that is refused', { target: 'closed.example.test', route: 'host', otherPorts: false }],
  ])('is a swaks command that prints our transcript of %s', async (_what, input) => {
    const { text, tools } = await check(input)
    expect(comparable(text)).toBe(comparable(await run(tools.swaks?.command)))
  })

  it.each<[string, string[], Partial<CheckRequestInput>]>([
    ['PROXY', PROXIED, { proxy: { source: { address: '192.0.2.7', port: 0 } } }],
    ['PROXY, version 2', PROXIED, { proxy: { version: 2, source: { address: '192.0.2.7', port: 7 } } }],
    ['XCLIENT', TRUSTED, { xclient: { NAME: 'other.example', ADDR: '192.0.2.7', HELO: 'a+b c' } }],
    ['XCLIENT behind TLS', TRUSTED, { xclient: { LOGIN: 'jdoe' }, tls: 'require' }],
  ])('is a swaks command that says %s as the check did', async (_what, extra, input) => {
    const lab = await startPostfix({ extra, tls: { credentials: certificates.make() } })
    try {
      const wish = wishes({ target: lab.address, to: ['jdoe@example.test'], tls: 'never', ...input })
      const seen = await realCheck(wish, { dns: dns.address })
      expect(seen.outcome).toBe('completed')
      const request = checkRequestSchema.parse(wish)
      const printed = await run(reproduce(request, seen.events).swaks?.command)
      expect(comparable(printed)).toBe(comparable(swaksText(seen.events, request)))
    } finally {
      await lab.stop()
    }
  })

  it('is a swaks command that logs in with the password it is given, and shows it no more than we do', async () => {
    const session = (ending: string) => `# outcome: completed
S: 220 mail.example.test ESMTP
C: EHLO client.example
S: 250-mail.example.test
S: 250 AUTH PLAIN
C: AUTH PLAIN AGpkb2UAc2VjcmV0LXdvcmQ=
S: 235 2.7.0 Welcome
C: MAIL FROM:<postmaster@client.example>
S: 250 2.1.0 Ok
C: RCPT TO:<jdoe@example.test>
S: 250 2.1.5 Ok
${ending}C: QUIT
S: 221 2.0.0 Bye
-- close
`
    const [ours, theirs] = await Promise.all(
      ['C: RSET\nS: 250 2.0.0 Ok\n', ''].map((ending) => startFakeMailServer(parseDialogue('a login', session(ending)))),
    )
    try {
      const auth = { username: 'jdoe', password: 'secret-word', allowPlaintext: true }
      const wish = { target: '127.0.0.1', to: ['jdoe@example.test'], tls: 'never' as const, auth }
      const seen = await realCheck({ ...wish, port: ours?.port ?? 0 }, { dns: dns.address })
      expect(seen.outcome).toBe('completed')
      const request = checkRequestSchema.parse({ ...wish, port: theirs?.port ?? 0 })
      const { swaks } = reproduce(request, seen.events)
      // It would ask for it at a terminal.
      const command = swaks?.command.replace(String(ours?.port), String(theirs?.port))
      const printed = await run(`${command} --auth-password secret-word`)
      const masked = (text: string) =>
        comparable(text)
          .replace(/127\.0\.0\.1:\d+/, '127.0.0.1')
          .replace(/^( -> AUTH PLAIN ).*$/m, '$1…')
      expect(masked(printed)).toBe(masked(swaksText(seen.events, request)))
      expect([ours, theirs].flatMap((server) => server?.sessions.map((each) => each.faults))).toEqual([[], []])
      for (const text of [printed, swaksText(seen.events, request), JSON.stringify(swaks)]) {
        expect(text).not.toMatch(/secret-word|AGpkb2UAc2VjcmV0LXdvcmQ=/)
      }
    } finally {
      await ours?.stop()
      await theirs?.stop()
    }
  })

  it('has a message delivered a second time, byte for byte but for its date and its id', async () => {
    const body = '.dot\n\'quoted\' "twice" $HOME `id` \\ ! #\n-n\n\n\nend €\n.'
    const { seen, tools } = await check({ target: 'mary@example.test', purpose: 'message', message: { subject: 'Twice', body } })
    expect(seen.outcome).toBe('accepted')
    await run(tools.swaks?.command)
    const twice = () => mail.delivered().filter((message) => message.includes('Subject: Twice'))
    await expect.poll(() => twice().length, { timeout: 20_000 }).toBe(2)
    const [first, second] = twice().map(contentOf)
    expect(second).toBe(first)
  })

  it('is an openssl command that shows the same certificate, and takes what comes behind the handshake', async () => {
    for (const input of [{}, { tls: 'implicit', port: 465 }, { tlsProtocol: 'TLSv1.2' }] as const) {
      const { seen, tools } = await check(input)
      const { command, lines } = tools.openssl ?? { command: 'false', lines: [] }
      const printed = await run(`${command} -CAfile ${certificates.caFile}`, { lines })
      const [tls] = seen.of('tls')
      expect(printed).toContain(tls?.protocol)
      expect(printed).toMatch(/Verify return code: 0 \(ok\)/)
      expect(fingerprintIn(printed)).toBe(tls?.certificate?.fingerprint256)
      // openssl shows the end of the greeting that it said in the clear.
      const greeted = tls?.mode === 'starttls' ? [250] : []
      expect(codesOf(printed)).toEqual([...greeted, ...codesIn(seen, tls?.seq ?? 0)])
    }
  })

  it('is a telnet command that says the same in the clear', async () => {
    const plain = await check({ tls: 'never', target: 'ghost@example.test' })
    const { command, lines } = plain.tools.telnet ?? { command: 'false', lines: [] }
    const screen = await run(command, { lines, terminal: true })
    expect(screen.slice(screen.indexOf('Trying '))).toBe(plain.seen.session)

    const secured = await check({})
    const { telnet } = secured.tools
    expect(telnet?.lines).toEqual(['EHLO client.example', 'QUIT'])
    expect(await run(telnet?.command, { lines: telnet?.lines ?? [], terminal: true })).toContain('221 2.0.0 Bye')
  })
})

const PROXIED = ['smtpd_upstream_proxy_protocol = haproxy']
const TRUSTED = ['smtpd_authorized_xclient_hosts = 127.0.0.0/8']

/** What differs from one session to the next is masked, and what swaks says by itself or not at all is left out. */
function comparable(text: string): string {
  return (
    text
      .replace(/queued as \w+/g, 'queued as …')
      .replace(/^( [-~]> )(Date|Message-I[dD]): .*$/gm, '$1$2: …')
      // Which of its ciphers a client likes best is its own affair; the bits have to fit.
      .replace(/(?<=:\S*)AES(128|256)-GCM-SHA\d+:\1$/gm, 'AES…')
      .replace(/<"(-[^"]+)"@/g, '<$1@')
      // The bytes of version 2, each in its own way of showing them; Postfix has understood both.
      .replace(/^ -> (\\r\\n|DQoNCgANClFVSVQK).*$/gm, ' -> PROXY 2')
      // A probe ends its transaction before it leaves; swaks only leaves.
      .replace(/^ [-~]> RSET\n.*\n/gm, '')
      // The certificate's lines have changed over swaks' versions; the oldest one that is still about has only the subject.
      .replace(/^=== TLS (no (client|local) certificate set|client certificate not requested and not sent|peer certificate .*)\n/gm, '')
      .replace(/^=== TLS peer\[[1-9]\].*\n/gm, '')
      .replace(/^=== {15}.*\n/gm, '')
      .replace(/^=== TLS peer(?:\[0\] {3}subject=\[| DN=")(.*?)[\]"]$/gm, '=== TLS peer $1')
  )
}

/** A delivered message without what the server and the sender made for it alone. */
function contentOf(message: string): string {
  return message.replace(/^(Return-Path|X-Original-To|Delivered-To|Received|Date|Message-ID):.*\n(?:[ \t].*\n)*/gim, '')
}

/** The codes of whole replies in a text, in their order. */
function codesOf(text: string): number[] {
  return [...text.matchAll(/^(\d{3})(?= |$)/gm)].map((found) => Number(found[1]))
}

function codesIn(seen: RealCheck, from: number): number[] {
  return seen.of('receive').flatMap(({ seq, last, code }) => (seq >= from && last === true && code !== undefined ? [code] : []))
}

/** The SHA-256 of the certificate that openssl printed. */
function fingerprintIn(printed: string): string {
  const pem = /-----BEGIN CERTIFICATE-----\n[\s\S]+?-----END CERTIFICATE-----\n/.exec(printed)?.[0] ?? ''
  return new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase()
}
