// Starts a real program for a test, knows when it is ready, and ends it again by its process group. Whatever a test
// forgets is ended when the test process ends.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A program that runs for a test. */
export interface Daemon {
  pid: number
  /** All it wrote to stdout and stderr so far. */
  output(): string
  /** Ends it politely, and by force where that takes more than five seconds. Calling it twice is fine. */
  stop(): Promise<void>
  /** Ends it as a power cut would. */
  kill9(): Promise<void>
}

export interface DaemonOptions {
  /** A line of the output that says it is ready, or a question to ask until it is. */
  ready: RegExp | (() => Promise<boolean>)
  /** The whole environment; without it, ours. */
  env?: Record<string, string | undefined>
  cwd?: string
  timeoutMs?: number
}

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL')
})

/** Starts a program in a process group of its own and waits until it is ready. */
export async function startDaemon(command: readonly [string, ...string[]], options: DaemonOptions): Promise<Daemon> {
  const [program, ...args] = command
  const child = spawn(program, args, {
    env: { NODE_ENV: process.env.NODE_ENV, ...(options.env ?? process.env) },
    cwd: options.cwd ?? '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  running.add(child)
  let output = ''
  let failure: Error | undefined
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.on('error', (error) => (failure = error))
  // 'exit' and not 'close': grandchildren may hold the pipes a little longer.
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))

  const end = async (first: NodeJS.Signals): Promise<void> => {
    signal(child, first)
    const isOver = await Promise.race([ended.then(() => true), sleep(5000, false)])
    if (!isOver) signal(child, 'SIGKILL')
    await ended
    signal(child, 'SIGKILL')
    running.delete(child)
  }

  const deadline = Date.now() + (options.timeoutMs ?? 20_000)
  const isReady = async () => (options.ready instanceof RegExp ? options.ready.test(output) : await options.ready())
  while (!(await isReady())) {
    if (failure !== undefined || child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      if (failure === undefined) await end('SIGKILL')
      throw new Error(`${program} did not start: ${failure?.message ?? ''}\n${output}`)
    }
    await sleep(20)
  }
  if (child.pid === undefined) throw new Error(`${program} has no process id`)
  return { pid: child.pid, output: () => output, stop: () => end('SIGTERM'), kill9: () => end('SIGKILL') }
}

/** The group holds the program's own children too; it is gone when all have ended. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, name)
  } catch {
    // Nothing of it is left.
  }
}

/** Does something accept connections there? */
export function accepts(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** A TCP port that was free a moment ago. */
export async function freePort(address = '127.0.0.1'): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, address, () => {
      const bound = server.address()
      server.close(() => (bound !== null && typeof bound === 'object' ? resolve(bound.port) : reject(new Error('no port'))))
    })
  })
}

/** A loopback address of one's own, so that several test files can each have a port 25. Addresses are 127.64.0.0 and up. */
export function freeLoopback(): string {
  const byte = () => 1 + Math.floor(Math.random() * 254)
  return `127.${64 + Math.floor(Math.random() * 128)}.${byte()}.${byte()}`
}

/** A temporary folder that servers which change their user can reach too. */
export function temporaryFolder(name: string): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), `smtpscope-${name}-`))
  chmodSync(path, 0o755)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
