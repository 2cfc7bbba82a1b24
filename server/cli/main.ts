// One check on the terminal, by the same engine as the web app; nothing is kept.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { config } from 'zod'
import type { Outcome } from '#lib/check/event.ts'
import { isPracticeAddress, isPracticeName } from '#lib/practice.ts'
import { createRecorder } from '#server/checks/recorder.ts'
import { runCheck } from '#server/checks/run.ts'
import { type Asked, readArguments } from '#server/cli/arguments.ts'
import { askPassword } from '#server/cli/password.ts'
import { createPrinter } from '#server/cli/printer.ts'
import { openTerminal } from '#server/cli/terminal.ts'
import { synopsis, usage } from '#server/cli/usage.ts'
import { readAuthPassword, readEnvOrExit } from '#server/env.ts'
import { openWayOut } from '#server/way-out.ts'

const exitCodes: Readonly<Record<Outcome, number>> = {
  accepted: 0,
  completed: 0,
  rejected: 1,
  deferred: 1,
  'protocol-error': 1,
  'tls-failed': 1,
  'auth-failed': 1,
  unreachable: 2,
  forbidden: 2,
  interrupted: 2,
  // 128 + SIGINT, as shells count it.
  cancelled: 130,
}

// One request is parsed here, and once: to compile its schema first, as zod does, takes longer than that.
config({ jitless: true })

/** Standard input can be read once only, so what was read is remembered. */
const texts = new Map<string, string>()

/** What the command line asks for, once its password has been typed where it needs one. */
async function ask(argv: readonly string[]): Promise<Exclude<Asked, { passwordFor: string }> | { cancelled: true }> {
  const beside = { password: readAuthPassword(), readText }
  const asked = readArguments(argv, beside)
  if (!('passwordFor' in asked)) return asked
  const terminal = openTerminal()
  if (terminal === undefined) {
    return { wrong: ['There is no password: put it into SMTPSCOPE_AUTH_PASSWORD, or run this on a terminal, where it is asked for.'] }
  }
  const password = await askPassword(`Password for ${asked.passwordFor} (not shown): `, terminal)
  if (password === undefined) return { cancelled: true }
  const complete = readArguments(argv, { ...beside, password })
  return 'passwordFor' in complete ? { cancelled: true } : complete
}

/** Does what the command line asks for, and gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const asked = await ask(argv)
  if ('wrong' in asked) {
    process.stderr.write(`${asked.wrong.join('\n')}\n\nUsage: ${synopsis}; --help lists them.\n`)
    return 3
  }
  if ('help' in asked) {
    process.stdout.write(usage())
    return 0
  }
  if ('cancelled' in asked) return exitCodes.cancelled
  const settings = readEnvOrExit()
  // Whoever sits at the terminal is the operator: what may be done to a server is for them to know, unless they set it down.
  const practiceServers = isPracticeName(asked.request.target) || isPracticeAddress(asked.request.target) ? 'with' : 'without'
  const wayOut = await openWayOut({ ...settings, labNets: settings.labNets ?? 'all' }, practiceServers)
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  process.once('SIGTERM', () => stop.abort())
  const printer = createPrinter(asked.request, asked.json, { out: process.stdout, err: process.stderr })
  const began = performance.now()
  // The recorder numbers and times; here its journal keeps nothing, and its feed is the terminal.
  const recorder = createRecorder('terminal', {
    journal: { append: () => Promise.resolve() },
    feed: { publish: (_id, events) => printer.add(events) },
    clock: () => performance.now(),
    onFailure: () => stop.abort(),
  })
  const ticker = setInterval(() => printer.tick(performance.now() - began), 1_000)
  try {
    const outcome = await runCheck({
      request: asked.request,
      record: recorder.record,
      signal: stop.signal,
      resolver: wayOut.resolver,
      policy: wayOut.policy,
      connector: wayOut.connector,
      ehloName: settings.ehloName,
      egressIp: settings.egressIp,
      blockLists: settings.blockLists,
      relayDomain: settings.relayDomain,
      control: settings.control,
      random: Math.random,
      now: () => new Date(),
      uniqueId: randomUUID,
    })
    await recorder.flushed()
    printer.end()
    return exitCodes[outcome]
  } finally {
    // The ticker goes last: nothing else need keep the process alive while the rest is closed.
    await wayOut.close()
    clearInterval(ticker)
  }
}

function readText(path: string): string {
  const text = texts.get(path) ?? readFileSync(path === '-' ? 0 : path, 'utf8')
  texts.set(path, text)
  return text
}
