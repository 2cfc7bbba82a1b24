// The command line at servers that mean harm: none drives the terminal it prints to, and none gets a password printed.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readDialogue } from '#tests/support/dialogue.ts'
import { CANARY, echoServer, USER } from '#tests/support/echo-server.ts'
import { startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import { leaksOf } from '#tests/support/leaks.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** All that it writes, to either side. */
function run(args: string[], env: Record<string, string> = {}): Promise<string> {
  const settings = {
    PATH: process.env.PATH,
    NODE_ENV: 'production' as const,
    SMTPSCOPE_DNS_SERVERS: '127.0.0.1:9',
    SMTPSCOPE_ALLOW_NETS: '127.0.0.1',
    SMTPSCOPE_ALLOW_PORTS: '1-65535',
    ...env,
  }
  return new Promise((resolve) => {
    const options = { cwd: ROOT, env: settings, maxBuffer: 32 * 1024 * 1024 }
    execFile(process.execPath, ['--import', 'tsx', 'server/cli.ts', ...args], options, (_error, out, err) =>
      resolve(out + err),
    ).stdin?.end()
  })
}

/** Letters, marks, digits, punctuation, symbols, blanks and line ends: nothing that moves, hides or reorders. */
const PLAIN = /^[\p{L}\p{M}\p{N}\p{P}\p{S} \t\n]*$/u

test.each([[[]], [['--json']]])('prints nothing but text, whatever a server says: %j', async (more) => {
  const server = await startFakeMailServer(readDialogue('hostile-words'))
  const envelope = ['jdoe@example.test', '--from', 'sender@client.example', '--ehlo', 'client.example']
  const written = await run([...envelope, '--server', server.address, '--port', String(server.port), ...more])
  await server.stop()
  expect(written).toContain('owned')
  expect(written.split('\n').filter((line) => !PLAIN.test(line))).toEqual([])
})

test.each(['PLAIN', 'LOGIN', 'SCRAM-SHA-256', 'XOAUTH2'] as const)(
  'prints nothing of a password that is said back: %s',
  async (mechanism) => {
    const server = await echoServer(mechanism, '535')
    const login = ['--auth', mechanism, '--auth-user', USER, '--allow-plaintext']
    for (const more of [[], ['--json']]) {
      const args = ['jdoe@example.test', '--server', '127.0.0.1', '--port', String(server.port), '--tls', 'never', ...login, ...more]
      const written = await run(args, { SMTPSCOPE_AUTH_PASSWORD: CANARY })
      expect(written).toContain('characters hidden]')
      expect(leaksOf(written, CANARY)).toEqual([])
    }
    await server.stop()
  },
)
