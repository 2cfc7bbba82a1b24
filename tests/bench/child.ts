// Runs a program to its end, in an environment without anything that changes how long programs take to start.
import { spawn } from 'node:child_process'

export interface Ended {
  stdout: string
  stderr: string
  code: number | null
  /** From the call to the end of the program. */
  wallMs: number
}

/** The environment of everything that is measured: a path, a home, and what the caller adds. */
export function plainEnv(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/', LANG: 'C.UTF-8', ...more }
}

/** No measurement, and no build, takes this long on any machine: what does is stuck, and is ended. */
const LONGEST_MS = 15 * 60_000

export function runToEnd(command: readonly string[], env: Record<string, string> = plainEnv(), cwd = '/'): Promise<Ended> {
  const [program = '', ...args] = command
  const began = performance.now()
  const limit = { timeout: LONGEST_MS, killSignal: 'SIGKILL' } as const
  const child = spawn(program, args, { env: env as NodeJS.ProcessEnv, cwd, stdio: ['ignore', 'pipe', 'pipe'], ...limit })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  let wallMs = 0
  child.once('exit', () => (wallMs = performance.now() - began))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ stdout, stderr, code, wallMs }))
  })
}

/** The same for a client that prints one JSON value; a client that fails is a fault of the benchmark. */
export async function runForJson<T>(command: readonly string[], env?: Record<string, string>): Promise<T> {
  const { stdout, stderr, code } = await runToEnd(command, env)
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${stderr.slice(-2000)}`)
  return JSON.parse(stdout) as T
}
