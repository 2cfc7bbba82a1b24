// A server of checks on a real socket with a real journal, whose runs do what a test says. No pages, no mail servers.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocket } from 'ws'
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequestInput } from '#lib/check/request.ts'
import type { Run } from '#server/checks/running.ts'
import { type Composed, compose } from '#server/compose.ts'
import { parseDeny } from '#server/limits/deny.ts'
import { createGatekeeper } from '#server/limits/limits.ts'
import type { Limits } from '#server/limits/settings.ts'
import { createAddressPolicy } from '#server/net/address-policy.ts'
import { createPainter } from '#server/picture/painter.ts'
import type { StartedCheck } from '#server/runtime.ts'
import { createViewers, type ViewerOptions, type Viewers } from '#server/websocket.ts'
import { type TemporaryJournal, temporaryJournal } from '#tests/support/temporary-journal.ts'

export interface CheckServer extends Composed {
  temporary: TemporaryJournal
  viewers: Viewers
  /** `ws://127.0.0.1:port` */
  base: string
  /** What went to the log as an error. */
  errors: unknown[]
  start(input?: string | CheckRequestInput): Promise<StartedCheck>
  close(): Promise<void>
}

export interface CheckServerOptions {
  run: Run
  viewers?: Pick<
    ViewerOptions,
    'pingEveryMs' | 'stalledAfterMs' | 'maxViewers' | 'maxViewersPerCheck' | 'maxViewersPerClient' | 'trustProxy'
  >
  publicUrl?: string
  messages?: boolean
  messageFooter?: string
  now?: () => Date
  limits?: Limits | 'off'
  deny?: string
  /** What checks may reach beside public addresses, and on which ports; nothing and 25,2525 unless it says otherwise. */
  reach?: { nets: string[]; ports: string }
}

/** Starts the server. */
export async function startCheckServer({
  run,
  viewers: patience,
  publicUrl,
  messages = true,
  messageFooter,
  limits = 'off',
  deny = '',
  now,
  reach = { nets: [], ports: '25,2525' },
}: CheckServerOptions): Promise<CheckServer> {
  const temporary = await temporaryJournal()
  const { journal } = temporary
  const errors: unknown[] = []
  const log = { info: () => {}, warn: () => {}, error: (...said: unknown[]) => errors.push(said) }
  const clock = now ?? (() => new Date())
  const composed = compose({
    settings: {
      publicUrl,
      messages,
      messageFooter,
      embedOrigins: [],
      allowPorts: reach.ports,
      retentionDays: 30,
      contact: undefined,
      deny: parseDeny(deny, () => ''),
    },
    journal,
    policy: createAddressPolicy({ allowNets: reach.nets, allowPorts: reach.ports }),
    gatekeeper: createGatekeeper(limits, () => false),
    run,
    identity: async () => ({ address: '', how: 'unknown', name: undefined, confirmed: undefined, greetingName: '[127.0.0.1]' }),
    practice: { names: [], isPracticeName: (domain) => domain.endsWith('.practice.test') },
    paint: createPainter().paint,
    log,
    now: clock,
    clock: () => performance.now(),
  })
  const { feed, running, runtime } = composed
  const viewers = createViewers({ journal, feed, running, log, now: clock, publicUrl, maxViewersPerClient: 1000, ...patience })
  const server = createServer()
  server.on('upgrade', (request, socket, head) => viewers.upgrade(request, socket, head) || socket.destroy())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    ...composed,
    temporary,
    viewers,
    errors,
    base: `ws://127.0.0.1:${port}`,
    async start(input = 'ok.practice.test') {
      const started = await runtime.startCheck(typeof input === 'string' ? { target: input } : input, '127.0.0.1')
      if ('problem' in started) throw new Error(started.message)
      return started
    },
    async close() {
      await running.endAll()
      await viewers.close()
      server.closeAllConnections()
      server.close()
      await temporary.close()
    },
  }
}

/** A viewer that gathers what it is sent. */
export interface Watching {
  socket: WebSocket
  events: CheckEvent[]
  closed: Promise<{ code: number; reason: string }>
}

/** Watches a check. */
export function watch(url: string, origin?: string): Watching {
  const socket = new WebSocket(url, origin === undefined ? {} : { origin })
  const events: CheckEvent[] = []
  socket.on('message', (data) => {
    const frame: unknown = JSON.parse(data.toString())
    if (Array.isArray(frame)) events.push(...frame)
  })
  socket.on('error', () => {})
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }))
  })
  return { socket, events, closed }
}

/** A run that says `count` lines, one each `everyMs`, and ends when it is told to. */
export function talkative(count: number, everyMs = 1): Run {
  return async ({ record, signal }) => {
    record({ kind: 'egress', address: '', how: 'unknown' })
    for (let index = 0; index < count && !signal.aborted; index += 1) {
      record({ kind: 'receive', text: `250 line ${index}`, code: 250, last: true })
      await new Promise((resolve) => setTimeout(resolve, everyMs))
    }
    const outcome = signal.aborted ? 'cancelled' : 'completed'
    record({ kind: 'done', outcome })
    return outcome
  }
}

/** A run that says one line and then waits for its end. */
export const patient: Run = async ({ record, signal }) => {
  record({ kind: 'egress', address: '', how: 'unknown' })
  await new Promise((resolve) => signal.addEventListener('abort', resolve))
  record({ kind: 'done', outcome: 'cancelled' })
  return 'cancelled'
}
