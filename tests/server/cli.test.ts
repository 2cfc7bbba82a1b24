// The command line as a person runs it: a process of its own, its output and its exit status.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkEventSchema } from '#lib/check/event.ts'
import { readArguments } from '#server/cli/arguments.ts'
import { canMakeCertificates, createCertificates } from '#tests/support/certificates.ts'
import { startTlsServer } from '#tests/support/tls-server.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

interface Ran {
  status: number | null
  out: string
  err: string
}

/** Runs it; `stopAt` interrupts it, as Ctrl-C does, once the text has been printed. */
function run(args: string[], { env = {}, stopAt }: { env?: Record<string, string>; stopAt?: string } = {}): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli.ts', ...args], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      SMTPSCOPE_DNS_SERVERS: '127.0.0.1:9',
      SMTPSCOPE_EHLO_NAME: 'client.example',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ran: Ran = { status: null, out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const wasThere = stopAt !== undefined && ran.out.includes(stopAt)
    ran.out += text
    // Once: a second one would end it without a word, as it should.
    if (stopAt !== undefined && !wasThere && ran.out.includes(stopAt)) child.kill('SIGINT')
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    ran.err += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve({ ...ran, status }))
  })
}

describe.concurrent('the command line', () => {
  test('prints the transcript as telnet would show it, and ends with 0 where mail would be taken', async () => {
    const { status, out, err } = await run(['jdoe@ok.practice.test'])
    expect(status).toBe(0)
    expect(out).toContain('$ telnet mx1.ok.practice.test 25\nTrying 127.25.0.1...\nConnected to mx1.ok.practice.test.\nEscape character is')
    expect(out).toContain('\nRCPT TO:<jdoe@ok.practice.test>\n250 2.1.5 Accepted\nRSET\n')
    expect(out.endsWith('QUIT\n221 2.0.0 Bye\nConnection closed by foreign host.\n')).toBe(true)
    expect(err).toContain('The server takes mail for jdoe@ok.practice.test.')
  })

  test.each([
    [['ok.practice.test', '--message'], 0],
    [['unknown-user.practice.test'], 1],
    [['greylist.practice.test'], 1],
    [['nullmx.practice.test'], 1],
    [['down.practice.test'], 2],
    [['nowhere.practice.test'], 2],
    [['10.0.0.1'], 2],
    [['tls.practice.test', '--tls', 'require'], 0],
    [['ok.practice.test', '--tls', 'require'], 1],
    [['tls-broken.practice.test'], 1],
    [['tls-broken.practice.test', '--tls-fallback'], 0],
    [['tls-broken.practice.test', '--tls', 'never'], 0],
  ])('of %j ends with %i', async (args, status) => {
    expect((await run(args)).status).toBe(status)
  })

  test('prints events as JSON lines, and nothing else', async () => {
    const { out, err } = await run(['ok.practice.test', '--json'])
    const events = out
      .trimEnd()
      .split('\n')
      .map((line) => checkEventSchema.parse(JSON.parse(line)))
    expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index))
    expect(events.at(-1)).toMatchObject({ kind: 'done', outcome: 'completed' })
    expect(err).toBe('')
  })

  test('goes through STARTTLS where it is offered, and says what came of it', async () => {
    const { status, out } = await run(['tls.practice.test', '--json'])
    expect(status).toBe(0)
    const events = out
      .trimEnd()
      .split('\n')
      .map((line) => checkEventSchema.parse(JSON.parse(line)))
    expect(events.find((event) => event.kind === 'tls')).toMatchObject({
      protocol: 'TLSv1.3',
      trusted: false,
      problems: ['self-signed'],
      certificate: { subject: 'CN=mx1.tls.practice.test', names: ['mx1.tls.practice.test'], key: 'EC P-256' },
    })
    expect(events.at(-1)).toMatchObject({ kind: 'done', outcome: 'completed' })
  })

  test.skipIf(!canMakeCertificates)('trusts roots that NODE_EXTRA_CA_CERTS names', async () => {
    const certificates = createCertificates()
    const mail = await startTlsServer(certificates.make({ names: ['IP:127.0.0.1'] }))
    const { out } = await run(['127.0.0.1', '--tls', 'implicit', '--port', String(mail.port), '--json'], {
      env: { NODE_EXTRA_CA_CERTS: certificates.caFile, SMTPSCOPE_ALLOW_NETS: '127.0.0.1', SMTPSCOPE_ALLOW_PORTS: '1-65535' },
      stopAt: '"kind":"tls"',
    })
    await mail.stop()
    certificates.remove()
    const tls = out.split('\n').find((line) => line.includes('"kind":"tls"')) ?? '{}'
    expect(JSON.parse(tls)).toMatchObject({ mode: 'implicit', trusted: true })
  })

  test('says what is wrong with a command line, and ends with 3', async () => {
    const { status, out, err } = await run(['not a domain'])
    expect([status, out]).toEqual([3, ''])
    expect(err).toMatch(/is not a domain name[\s\S]*Usage:/)
  })

  test('says which setting is wrong', async () => {
    const { status, err } = await run(['ok.practice.test'], { env: { SMTPSCOPE_ALLOW_NETS: 'everything' } })
    expect(status).toBe(1)
    expect(err).toContain('SMTPSCOPE_ALLOW_NETS')
  })

  test('ends at Ctrl-C, and says so in the transcript', async () => {
    const { status, out } = await run(['silent.practice.test'], { stopAt: 'Escape character' })
    expect(status).toBe(130)
    expect(out).toContain('# Stopped by the person who started the check.')
  })
})

describe('the arguments', () => {
  test('ask for what a form would', () => {
    const asked = readArguments([
      'example.com',
      '--to',
      'a@example.com',
      '--to',
      'b@example.com',
      '--from',
      '<>',
      '--port',
      '2525',
      '--ehlo',
      'me.example',
    ])
    expect(asked).toMatchObject({
      request: {
        target: 'example.com',
        route: 'mx',
        to: ['a@example.com', 'b@example.com'],
        from: '<>',
        port: 2525,
        greeting: { name: 'me.example' },
        purpose: 'probe',
      },
      json: false,
    })
  })

  test('choose a way of TLS, and its port', () => {
    expect(readArguments(['example.com'])).toMatchObject({
      request: { tls: 'opportunistic', tlsProtocol: 'any', tlsFallback: false, port: 25 },
    })
    const old = readArguments(['example.com', '--tls', 'require', '--tls-protocol', 'TLSv1', '--tls-fallback'])
    expect(old).toMatchObject({ request: { tls: 'require', tlsProtocol: 'TLSv1', tlsFallback: true, port: 25 } })
    expect(readArguments(['example.com', '--tls', 'implicit'])).toMatchObject({ request: { tls: 'implicit', port: 465 } })
    expect(readArguments(['example.com', '--tls', 'implicit', '--port', '587'])).toMatchObject({ request: { port: 587 } })
  })

  test('connect to --server, and keep the target as recipient', () => {
    const asked = readArguments(['jdoe@example.com', '--server', 'mx9.example.net'])
    expect(asked).toMatchObject({ request: { target: 'mx9.example.net', route: 'host', to: ['jdoe@example.com'] } })
    expect(readArguments(['example.com', '--server', '192.0.2.1'])).toMatchObject({ request: { to: ['postmaster@example.com'] } })
  })

  test.each([
    [[], /Name a target/],
    [['a.example', 'b.example'], /one target only/],
    [['example.com', '--port', 'smtp'], /port: /],
    [['example.com', '--port', '0'], /port: .*1 to 65535/],
    [['example.com', '--tls', 'starttls'], /tls: Choose opportunistic/],
    [['example.com', '--tls-protocol', 'SSLv3'], /tlsProtocol: Choose any/],
    [['example.com', '--tls-fallback=no'], /--tls-fallback/],
    [['example.com', '--auth', 'PLAIN'], /not built yet/],
    [['example.com', '--to', 'nobody'], /to\.0: /],
    [['example.com', '--ehlo', 'a\r\nRSET'], /greeting\.name: /],
    [['example.com\r\nQUIT'], /line break/],
    [['example.com', '--nonsense'], /--nonsense/],
  ])('%j are refused', (args, words) => {
    const asked = readArguments(args)
    expect('wrong' in asked ? asked.wrong.join('\n') : asked).toMatch(words)
  })
})
