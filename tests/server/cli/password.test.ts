// The password on a real terminal: it is asked for, nothing of it is shown, and the terminal is left as it was.
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { canHaveTerminal, onTerminal, type TerminalOptions } from '#tests/support/terminal.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const PROMPT = 'Password for jdoe (not shown): '

function options(typing: TerminalOptions['typing']): TerminalOptions {
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production' as const,
    SMTPSCOPE_DNS_SERVERS: '127.0.0.1:9',
    SMTPSCOPE_EHLO_NAME: 'client.example',
  }
  return { cwd: ROOT, env, typing }
}

/** Runs the command line in a shell on a terminal, which then says how it ended and whether the terminal shows what is typed. */
function run(args: string, typing: TerminalOptions['typing'], redirect = '') {
  const check = `"${process.execPath}" --import tsx server/cli.ts ${args} ${redirect}`
  return onTerminal(
    ['sh', '-c', `${check}; echo "status $?"; stty -a | tr ' ;' '\\n\\n' | grep -x -e '-*echo' -e '-*icanon'`],
    options(typing),
  )
}

describe.skipIf(!canHaveTerminal).concurrent('on a terminal', () => {
  test('the password is asked for, and not shown', async () => {
    const { screen } = await run('ok.practice.test --auth-user jdoe', [{ after: PROMPT, type: 'tan staäf1\r' }])
    expect(screen).toContain(`${PROMPT}\n`)
    expect(screen).toContain('\nTrying 127.25.0.1...\n')
    expect(screen).not.toMatch(/tan|staäf/)
    expect(screen).toMatch(/\necho\n/)
    expect(screen).toMatch(/icanon\n/)
  })

  test('what is typed can be taken back, and keys that are no letters are no part of it', async () => {
    const typed = 'wrong\u0015\u001b[A\u001bOBab\u007f\u007fa\bx\r'
    const { screen } = await run('ok.practice.test --auth-user jdoe', [{ after: PROMPT, type: typed }])
    expect(screen).toContain(`${PROMPT}\n`)
    expect(screen).toContain('\nTrying 127.25.0.1...\n')
  })

  test('Ctrl-C ends it before anything is asked of anybody, and the terminal shows again what is typed', async () => {
    const { screen } = await run('ok.practice.test --auth-user jdoe', [{ after: PROMPT, type: 'tan\u0003' }])
    expect(screen).toMatch(/\nstatus 130\n/)
    expect(screen).not.toContain('Trying')
    expect(screen).toMatch(/\necho\n/)
    expect(screen).not.toMatch(/-icanon/)
  })

  test('Ctrl-D ends it too, and so does an empty line, with a reason', async () => {
    expect((await run('ok.practice.test --auth-user jdoe', [{ after: PROMPT, type: '\u0004' }])).screen).toContain('\nstatus 130\n')
    const empty = await run('ok.practice.test --auth-user jdoe', [{ after: PROMPT, type: '\r' }])
    expect(empty.screen).toContain('The password: The password is empty.')
    expect(empty.screen).toContain('\nstatus 3\n')
  })

  test('it is asked on the terminal also where standard input and output are files', async () => {
    const typing = [{ after: PROMPT, type: 'tanstaaf1\r' }]
    const { screen } = await run('ok.practice.test --auth-user jdoe --message --body-file -', typing, '< package.json > /dev/null')
    expect(screen).toContain(`${PROMPT}\n`)
    expect(screen).not.toContain('tanstaaf1')
    expect(screen).not.toContain('Trying')
    expect(screen).toMatch(/\nstatus [012]\n/)
  })
})
