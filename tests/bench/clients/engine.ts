// The engine as the server puts it together, without HTTP and pages: guard, resolver, recorder, feed, and the journal in
// SQLite. A check counts as over once its `done` is durable.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckEvent, Outcome } from '#lib/check/event.ts'
import { runCheck } from '#server/checks/run.ts'
import { compose } from '#server/compose.ts'
import type { Journal } from '#server/journal/journal.ts'
import { openSqliteJournal } from '#server/journal/sqlite.ts'
import { parseDeny } from '#server/limits/deny.ts'
import { createGatekeeper } from '#server/limits/limits.ts'
import { createAddressPolicy } from '#server/net/address-policy.ts'
import { createConnector } from '#server/net/connect.ts'
import { rememberReverse } from '#server/net/remember.ts'
import { createResolver } from '#server/net/resolver.ts'

export interface Engine {
  /** Starts a check and gives its id. */
  start(input: Readonly<Record<string, unknown>>): Promise<string>
  /** Runs a check to its end. */
  run(input: Readonly<Record<string, unknown>>): Promise<Outcome>
  /** Told of every batch of events once it is durable. */
  onKept: (events: readonly CheckEvent[]) => void
  endAll(): Promise<void>
  close(): Promise<void>
}

export interface EngineOptions {
  /** `ip:port` of the DNS server. */
  dns: string
  allowNets: string[]
}

/** Opens an engine with a journal of its own, in a folder that goes with it. */
export async function openEngine({ dns, allowNets }: EngineOptions): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'smtpscope-bench-'))
  const journal = await openSqliteJournal(join(folder, 'smtpscope.db'))
  const ended = new Map<string, (outcome: Outcome) => void>()
  const policy = createAddressPolicy({ allowNets, allowPorts: '1-65535' })
  const outside = { policy, resolver: rememberReverse(createResolver({ servers: [dns] })), connector: createConnector(policy) }
  const watched: Journal = {
    ...journal,
    async append(id, events) {
      await journal.append(id, events)
      engine.onKept(events)
      const last = events.at(-1)
      if (last?.kind !== 'done') return
      ended.get(id)?.(last.outcome)
      ended.delete(id)
    },
  }
  const { runtime, running } = compose({
    settings: {
      publicUrl: undefined,
      messages: true,
      embedOrigins: [],
      allowPorts: '1-65535',
      retentionDays: 30,
      contact: undefined,
      deny: parseDeny('', () => ''),
    },
    journal: watched,
    policy,
    gatekeeper: createGatekeeper('off', () => false),
    run: (options) =>
      runCheck({ ...options, ...outside, ehloName: 'client.example', random: Math.random, now: () => new Date(), uniqueId: randomUUID }),
    identity: async () => ({ address: '', how: 'unknown', name: undefined, confirmed: undefined, greetingName: 'client.example' }),
    practice: { names: [], isPracticeName: () => false },
    paint: async () => new Uint8Array(),
    log: { info: () => {}, warn: () => {}, error: (...said: unknown[]) => process.stderr.write(`${said.map(String).join(' ')}\n`) },
    now: () => new Date(),
    clock: () => performance.now(),
  })
  const start = async (input: Readonly<Record<string, unknown>>): Promise<string> => {
    const started = await runtime.startCheck({ around: false, ...input }, '127.0.0.1')
    if ('problem' in started) throw new Error(started.message)
    return started.id
  }
  const engine: Engine = {
    start,
    async run(input) {
      const id = await start(input)
      return new Promise((resolve) => ended.set(id, resolve))
    },
    onKept: () => {},
    endAll: running.endAll,
    async close() {
      await running.endAll()
      await journal.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return engine
}
