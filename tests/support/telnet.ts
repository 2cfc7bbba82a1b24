// Runs Debian's own telnet client on a terminal, types lines into it as a person would, and gives what is left on the
// screen. Transcripts are compared with it byte for byte.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { findPart } from '#tests/setup/parts.ts'
import { temporaryFolder } from '#tests/support/daemon.ts'
import { inNamespace } from '#tests/support/namespace.ts'

export interface TelnetOptions {
  /** As typed; telnet must print it again as `Connected to …`. */
  host: string
  /** What the host's name leads to, in telnet's eyes only. */
  address: string
  port: number
  /** Lines to type, each once the reply before it is complete; message lines go without waiting. */
  lines: readonly string[]
  timeoutMs?: number
}

/** Holds a session with telnet and gives the screen, from `Trying` on, with LF as line end. */
export async function telnet(options: TelnetOptions): Promise<string> {
  const client = findPart('telnet')
  if (client === undefined) throw new Error('inetutils-telnet is not installed')
  const folder = temporaryFolder('telnet')
  const hosts = `${options.address} ${options.host}\n${readFileSync('/etc/hosts', 'utf8')}`
  // `script` gives the client a terminal, and passes on what is typed and what is shown.
  const typed = `${client} ${options.host} ${options.port}`
  const command = inNamespace({ files: { '/etc/hosts': hosts } }, folder.path, ['script', '-q', '-e', '-f', '-c', typed, '/dev/null'])
  try {
    const screen = await typeInto(command, options)
    return screen.slice(Math.max(0, screen.indexOf('Trying ')))
  } finally {
    folder.remove()
  }
}

/** Types lines into a program that shows replies, and gives all that it showed, with LF as line end. */
export function typeInto([program, ...args]: [string, ...string[]], options: Pick<TelnetOptions, 'lines' | 'timeoutMs'>): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, TERM: 'dumb', LC_ALL: 'C.UTF-8' }
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env })
    const lines = [...options.lines]
    let screen = ''
    let seen = 0
    let isMessage = false
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`${program} took too long; its screen:\n${screen}`))
    }, options.timeoutMs ?? 20_000)

    const typeLine = () => {
      const line = lines.shift()
      if (line === undefined) return
      child.stdin.write(`${line}\n`)
      if (isMessage && line !== '.') typeLine()
      else isMessage = false
    }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += text
      // A reply is complete with a line that has a space, or nothing, behind its code.
      const reply = /(?:^|\n)(\d{3})(?: [^\r\n]*)?\r*\n/g
      reply.lastIndex = seen
      for (let found = reply.exec(screen); found !== null; found = reply.exec(screen)) {
        // The line end may begin the next match.
        seen = reply.lastIndex - 1
        reply.lastIndex = seen
        if (found[1] === '354') isMessage = true
        typeLine()
      }
    })
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(timer)
      resolve(screen.replace(/\r+\n/g, '\n'))
    })
  })
}
