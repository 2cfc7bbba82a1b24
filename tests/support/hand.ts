// A session by hand, whole: the real run behind a real WebSocket with a real journal, and somebody who types.
import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequestInput } from '#lib/check/request.ts'
import type { Trace } from '#lib/smtp/data.ts'
import { handState } from '#lib/smtp/manual/state.ts'
import { runCheck } from '#server/checks/run.ts'
import type { Limits } from '#server/limits/settings.ts'
import { createAddressPolicy } from '#server/net/address-policy.ts'
import { createConnector } from '#server/net/connect.ts'
import type { Resolver } from '#server/net/model.ts'
import { type CheckServer, startCheckServer } from '#tests/support/check-server.ts'

export interface Refusal {
  type: 'refused'
  text: string
  why: string
  needs?: string
}

/** Somebody at the keyboard, or who watches. */
export interface Typist {
  id: string
  socket: WebSocket
  /** Everything seen so far, as the server showed it. */
  events: CheckEvent[]
  refused: Refusal[]
  closed: Promise<number>
  send(frame: { type: string; [field: string]: unknown }): void
  /** Types lines at once, as a paste does. */
  type(...lines: string[]): void
  /** Waits until what was seen fulfils something; by default until the keyboard is free: nothing is owed. */
  until(isSo?: (events: CheckEvent[], refused: Refusal[]) => boolean): Promise<void>
  /** Types one line and waits for its reply; gives the reply's last line. */
  say(line: string): Promise<string>
  texts(kind: 'send' | 'receive'): string[]
}

export interface HandServer extends CheckServer {
  /** Starts a check of the mail server and sits down at it. */
  sitDown(input?: Partial<CheckRequestInput>): Promise<Typist>
  /** Watches without the right to type. */
  watch(id: string): Promise<Typist>
}

/** `mail`: a server on port 25 of a loopback address. */
export async function startHandServer(
  mail: { address: string },
  options: {
    messages?: boolean
    idleMs?: number
    totalMs?: number
    /** Is the mail server a stranger's? */
    isStrange?: boolean
    limits?: Limits
    /** What messages say of where they come from. */
    trace?: Trace
    limitsMs?: Parameters<typeof runCheck>[0]['limitsMs']
  } = {},
): Promise<HandServer> {
  const { messages = true, idleMs, totalMs, isStrange = false, limits = 'off', trace, limitsMs } = options
  const policy = createAddressPolicy({ allowNets: ['127.0.0.0/8'], allowPorts: '1-65535', labNets: isStrange ? [] : 'all' })
  const resolver: Resolver = {
    lookup: async (name, type) =>
      type === 'A' && name === 'mail.example.test'
        ? { status: 'ok', records: [{ type, name, address: mail.address }], by: 'test' }
        : { status: 'nodata', records: [], by: 'test' },
  }
  const server = await startCheckServer({
    messages,
    limits,
    // The name of the mail server is one that the public DNS does not have.
    reach: { nets: ['127.0.0.0/8'], ports: '1-65535' },
    run: ({ hand, ...run }) =>
      runCheck({
        ...run,
        hand: { ...hand, ...(idleMs === undefined ? {} : { idleMs }), ...(totalMs === undefined ? {} : { totalMs }) },
        resolver,
        policy,
        connector: createConnector(policy),
        ehloName: 'client.example',
        random: () => 0,
        now: () => new Date('2026-01-02T03:04:05Z'),
        uniqueId: () => 'unique',
        ...(trace === undefined ? {} : { trace }),
        ...(limitsMs === undefined ? {} : { limitsMs }),
      }),
  })
  return {
    ...server,
    async sitDown(input = {}) {
      const started = await server.start({ target: 'mail.example.test', route: 'host', purpose: 'manual', tls: 'never', ...input })
      return typist(server.base + started.socket, started.id, started.ownerToken)
    },
    watch: (id) => typist(`${server.base}/ws/checks/${id}`, id),
  }
}

async function typist(url: string, id: string, token?: string): Promise<Typist> {
  const socket = new WebSocket(url)
  const events: CheckEvent[] = []
  const refused: Refusal[] = []
  let look = () => {}
  socket.on('message', (data) => {
    const frame = JSON.parse(data.toString())
    if (Array.isArray(frame)) events.push(...frame)
    else refused.push(frame)
    look()
  })
  const closed = new Promise<number>((resolve) => {
    socket.on('close', (code) => {
      resolve(code)
      look()
    })
  })
  await once(socket, 'open')
  let typed = 0
  const send: Typist['send'] = (frame) => {
    if (frame.type === 'line') typed += 1
    socket.send(JSON.stringify(frame))
  }
  if (token !== undefined) send({ type: 'own', token })
  const isFree = () => {
    const { isByHand, asked } = handState(events)
    return isByHand && asked.length === 0
  }
  const texts = (kind: 'send' | 'receive') => events.flatMap((event) => (event.kind === kind ? [event.text] : []))
  const self: Typist = {
    id,
    socket,
    events,
    refused,
    closed,
    send,
    texts,
    type(...lines) {
      for (const text of lines) send({ type: 'line', text })
    },
    until: (isSo = isFree) =>
      new Promise((resolve, reject) => {
        look = () => {
          if (isSo(events, refused)) resolve()
          else if (socket.readyState === socket.CLOSED)
            reject(new Error(`It ended before that:\n${JSON.stringify(events.slice(-8), null, 1)}`))
        }
        look()
      }),
    async say(line) {
      self.type(line)
      // Everything that was typed has gone out by then, or was refused.
      await self.until(() => texts('send').length >= typed - refused.length && (isFree() || handState(events).place === 'closed'))
      return texts('receive').at(-1) ?? ''
    },
  }
  return self
}
