// The password on a real terminal: it is asked for, nothing of it is shown, and the terminal is left as it was.
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readDialogue } from '#tests/support/dialogue.ts'
import { type FakeMailServer, startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import { canHaveTerminal, onTerminal, type TerminalOptions } from '#tests/support/terminal.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const PROMPT = 'Password for jdoe@example.test (not shown): '

function options(typing: TerminalOptions['typing']): TerminalOptions {
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production' as const,
    SMTPSCOPE_DNS_SERVERS: '127.0.0.1:9',
    SMTPSCOPE_ALLOW_NETS: '127.0.0.1',
    SMTPSCOPE_ALLOW_PORTS: '1-65535',
  }
  return { cwd: ROOT, env, typing }
}

/** Runs the command line in a shell on a terminal, which then says how it ended and whether the terminal shows what is typed. */
function run(args: string, typing: TerminalOptions['typing'], redirect = '') {
  const check = `"${process.execPath}" --import tsx server/cli.ts ${args} --auth-user jdoe@example.test ${redirect}`
  return onTerminal(
    ['sh', '-c', `${check}; echo "status $?"; stty -a | tr ' ;' '\\n\\n' | grep -x -e '-*echo' -e '-*icanon'`],
    options(typing),
  )
}

/** What the dialogues with AUTH are told to be asked. */
function askFor(server: FakeMailServer): string {
  const route = `--server ${server.address} --port ${server.port} --ehlo client.example`
  return `jdoe@example.test --from sender@client.example ${route} --auth PLAIN --allow-plaintext`
}

describe.skipIf(!canHaveTerminal).concurrent('on a terminal', () => {
  test.each([
    ['as it is', 'secret-word\r'],
    ['with some of it taken back', 'wrong\u0015secret-worm\u007fk\bd\r'],
    ['with keys that are no letters', '\u001b[Asecret\u001bOB-word\u0004'],
  ])('the password is asked for, typed %s, sent, and not shown', async (_, typed) => {
    const server = await startFakeMailServer(readDialogue('auth-plain-accepted'))
    const { screen } = await run(askFor(server), [{ after: PROMPT, type: typed }])
    await server.stop()
    expect(server.sessions.map((session) => session.faults)).toEqual([[]])
    expect(screen).toContain(`${PROMPT}\n`)
    expect(screen).toContain('\n235 2.7.0 Authentication successful\n')
    expect(screen).toContain('\nstatus 0\n')
    expect(screen).not.toMatch(/secret|-wor|AGpkb2V/)
    expect(screen).toMatch(/\necho\n/)
    expect(screen).not.toContain('-icanon')
  })

  test('Ctrl-C ends it before anything is asked of anybody, and the terminal shows again what is typed', async () => {
    const { screen } = await run('ok.practice.test', [{ after: PROMPT, type: 'tan\u0003' }])
    expect(screen).toMatch(/\nstatus 130\n/)
    expect(screen).not.toContain('Trying')
    expect(screen).toMatch(/\necho\n/)
    expect(screen).not.toMatch(/-icanon/)
  })

  test('Ctrl-D ends it too, and so does an empty line, with a reason', async () => {
    expect((await run('ok.practice.test', [{ after: PROMPT, type: '\u0004' }])).screen).toContain('\nstatus 130\n')
    const empty = await run('ok.practice.test', [{ after: PROMPT, type: '\r' }])
    expect(empty.screen).toContain('The password: The password is empty.')
    expect(empty.screen).toContain('\nstatus 3\n')
  })

  test('it is asked on the terminal also where standard input and output are files', async () => {
    const server = await startFakeMailServer(readDialogue('auth-plain-accepted'))
    const typing = [{ after: PROMPT, type: 'secret-word\r' }]
    const { screen } = await run(askFor(server), typing, '< package.json > /dev/null')
    await server.stop()
    expect(server.sessions.map((session) => session.faults)).toEqual([[]])
    expect(screen).toContain(`${PROMPT}\n`)
    expect(screen).not.toMatch(/secret|235/)
    expect(screen).toContain('\nstatus 0\n')
  })
})
