// Runs a command line as a reader of a page would who copies it: in a shell, where host names lead to the test's servers.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { temporaryFolder } from '#tests/support/daemon.ts'
import { inNamespace } from '#tests/support/namespace.ts'
import { typeInto } from '#tests/support/telnet.ts'

interface CommandOptions {
  /** Name → address, as the command is to see them. */
  hosts?: Record<string, string>
  /** Lines to type, each once the reply before it has come. */
  lines?: readonly string[]
  /** On a terminal, as telnet wants it. */
  terminal?: boolean
}

/** Gives all that the command printed, both streams in their order, with LF as line end. */
export async function runCommand(command: string, { hosts = {}, lines, terminal = false }: CommandOptions = {}): Promise<string> {
  const folder = temporaryFolder('command')
  const known = Object.entries(hosts).map(([name, address]) => `${address} ${name}\n`)
  // No settings of whoever runs the tests.
  const shell = ['sh', '-c', `export HOME=${folder.path}; ${command} 2>&1`] as const
  const program = terminal ? ['script', '-q', '-e', '-f', '-c', command, '/dev/null'] : shell
  const view = { files: { '/etc/hosts': known.join('') + readFileSync('/etc/hosts', 'utf8') } }
  const argv = inNamespace(view, folder.path, program)
  try {
    return lines === undefined ? await run(argv) : await typeInto(argv, { lines })
  } finally {
    folder.remove()
  }
}

function run([program, ...args]: [string, ...string[]]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let printed = ''
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`The command took too long; it printed:\n${printed}`))
    }, 60_000)
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(timer)
      resolve(printed.replace(/\r+\n/g, '\n'))
    })
  })
}
