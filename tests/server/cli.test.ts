// The command line as a person runs it: a process of its own, its output and its exit status.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkEventSchema } from '#lib/check/event.ts'
import { options } from '#server/cli/options.ts'
import { canMakeCertificates, createCertificates } from '#tests/support/certificates.ts'
import { readDialogue } from '#tests/support/dialogue.ts'
import { startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import { startTlsServer } from '#tests/support/tls-server.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

interface Ran {
  status: number | null
  out: string
  err: string
}

/** Runs it; `stopAt` interrupts it, as Ctrl-C does, once the text has been printed. */
function run(
  args: string[],
  { env = {}, stopAt, input }: { env?: Record<string, string>; stopAt?: string; input?: string } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli.ts', ...args], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      SMTPSCOPE_DNS_SERVERS: '127.0.0.1:9',
      SMTPSCOPE_EHLO_NAME: 'client.example',
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
    // A session of its own, and so no terminal, wherever the tests run.
    detached: true,
  })
  child.stdin.end(input ?? '')
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

  test('prints its options on request, no line wider than a terminal', async () => {
    const { status, out, err } = await run(['--help'])
    expect([status, err]).toEqual([0, ''])
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
    for (const { name } of options) expect(out).toContain(`--${name}`)
  })

  test.each([
    [['ok.practice.test', '--auth-user', 'jdoe', '--auth-password', 'tanstaaf1']],
    [['ok.practice.test', '--auth-user', 'jdoe', '--auth-password=tanstaaf1']],
    [['ok.practice.test', '--auth-user', 'jdoe', '-ap', 'tanstaaf1']],
    [['ok.practice.test', '--auth-user', 'jdoe', '--auth-pasword=tanstaaf1']],
  ])('of %j is refused, and the password is not repeated', async (args) => {
    const { status, out, err } = await run(args)
    expect(status).toBe(3)
    expect(out + err).not.toContain('tanstaaf1')
  })

  test('says where a password can come from where there is no terminal', async () => {
    const { status, out, err } = await run(['ok.practice.test', '--auth-user', 'jdoe'])
    expect([status, out]).toEqual([3, ''])
    expect(err).toMatch(/SMTPSCOPE_AUTH_PASSWORD/)
  })

  test('logs in with the password from the environment, and shows it nowhere', async () => {
    const server = await startFakeMailServer(readDialogue('auth-plain-accepted'))
    const route = ['--server', server.address, '--port', String(server.port), '--ehlo', 'client.example']
    const login = ['--auth', 'PLAIN', '--auth-user', 'jdoe@example.test', '--allow-plaintext']
    const { status, out, err } = await run(['jdoe@example.test', '--from', 'sender@client.example', ...route, ...login], {
      env: { SMTPSCOPE_AUTH_PASSWORD: 'secret-word', SMTPSCOPE_ALLOW_NETS: '127.0.0.1', SMTPSCOPE_ALLOW_PORTS: '1-65535' },
    })
    await server.stop()
    expect(server.sessions.map((session) => session.faults)).toEqual([[]])
    expect(out).toContain('\n235 2.7.0 Authentication successful\n')
    expect(status).toBe(0)
    expect(out + err).not.toMatch(/secret-word|c2VjcmV0/)
  })

  test('takes the text of a message from standard input', async () => {
    const { status, out } = await run(['ok.practice.test', '--message', '--subject', 'Hello', '--body-file', '-'], { input: 'One\n.Two\n' })
    expect(status).toBe(0)
    expect(out).toContain('\nSubject: Hello\n')
    expect(out).toContain('\nOne\n..Two\n.\n')
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
