// One way in, tried: the guard, the connection, and the session on it. What is seen is told to `record`, with the number
// of the attempt.
import { setMaxListeners } from 'node:events'
import type { Seen, UnreachableCause } from '#lib/check/event.ts'
import { labPartsOf } from '#lib/check/lab.ts'
import { planFor } from '#lib/check/plan.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import type { Trace } from '#lib/smtp/data.ts'
import { type Plan, session, type Talk } from '#lib/smtp/dialogue.ts'
import {
  CONNECT_LIMIT_MS,
  GLANCE_LIMIT_MS,
  MAX_SESSION_BYTES,
  MAX_SESSION_LINES,
  TLS_PORT,
  TLS_PORT_BANNER_LIMIT_MS,
} from '#lib/smtp/limits.ts'
import { glanceAt, isSilent } from '#server/checks/aside.ts'
import type { Deadline } from '#server/checks/deadline.ts'
import { judge, type Told } from '#server/checks/decide.ts'
import type { HandOptions } from '#server/checks/hand.ts'
import { inTime } from '#server/checks/in-time.ts'
import { askNames } from '#server/checks/names.ts'
import { play } from '#server/checks/play.ts'
import type { Played, PlayOptions } from '#server/checks/played.ts'
import { secretsOf } from '#server/checks/secrets.ts'
import type { Courtesy } from '#server/limits/courtesy.ts'
import type { AddressPolicy, Connection, Connector, Handshake, Resolver } from '#server/net/model.ts'

export interface AttemptOptions {
  request: CheckRequest
  record: (seen: Seen) => void
  /** Aborted when the owner gives up. */
  signal: AbortSignal
  /** When the time of the check is up: what runs ends, and nothing new begins. Absent: never. */
  deadline?: Pick<Deadline, 'signal' | 'hadMs'>
  resolver: Resolver
  policy: AddressPolicy
  /** Asked once the guard has said yes. */
  courtesy?: Courtesy
  connector: Connector
  /** Limits other than the standard's, for tests; `connect` and `glance` are those of a connection, `tls-port-banner` that of a
   * silence on port 465 in the clear; `around`: how much longer than its session a check may take. */
  limitsMs?: PlayOptions['limitsMs'] & Readonly<{ connect?: number; glance?: number; 'tls-port-banner'?: number; around?: number }>
  /** What a message says of where it comes from. */
  trace?: Trace | undefined
  /** The owner's way in, where there is one. */
  hand?: Pick<HandOptions, 'keyboard' | 'mayName' | 'idleMs' | 'totalMs'> & {
    /** May this check send a message? */
    messages: boolean
  }
}

/** An address to dial, under the name of the host that it belongs to. */
export interface Way {
  host: string
  address: string
  port: number
}

/** How to go about it. */
export interface Manner {
  /** How many more addresses of the host are tried behind this one, should it fail. */
  left: number
  /** What the server may say. */
  most: { lines: number; bytes: number }
  /** Limits for this attempt alone. */
  limitsMs?: PlayOptions['limitsMs']
}

/** `aside`: it is no way in for this mail; `control`: and not the target's at all. */
interface Look {
  aside?: true
  control?: true
}

/** What came of it. `cause`: why there was no connection; `played` and `tls`: what came of the session. */
export interface Tried extends Told {
  attempt: number
  way: Way
  cause?: UnreachableCause | 'cancelled'
  played?: Played
  tls?: (Handshake & { mode: 'starttls' | 'implicit' }) | undefined
  /** Has a look shown already what the port speaks? */
  wasLookedAt?: boolean
}

/** Nothing hangs on what a look sees, so it has little time. */
const glanceLimitsMs = { banner: 2 * GLANCE_LIMIT_MS, tls: GLANCE_LIMIT_MS, quit: GLANCE_LIMIT_MS }

/** What one server may say in a session. */
export const WHOLE_SESSION = { lines: MAX_SESSION_LINES, bytes: MAX_SESSION_BYTES }

/** The attempts of one check: they have one count, and what the servers say is counted together. */
export class Attempts {
  private readonly options: AttemptOptions
  private next = 0
  private readonly heard = { lines: 0, bytes: 0 }
  /** Look-ups of servers' names that are under way; they hold up nothing but the end. */
  private readonly names = new Set<Promise<void>>()

  /**
   * Where several sessions stand at the same time: one signal for both ways to end, that the owner gives up, or that one of
   * them meets a fault of ours.
   */
  private readonly broken: AbortController | undefined
  private readonly given: AbortSignal

  constructor(options: AttemptOptions) {
    this.given = options.signal
    if (options.request.hosts === 'first') {
      this.options = options
      return
    }
    this.broken = new AbortController()
    // The sessions listen for it, and so do the look-ups of their servers' names.
    setMaxListeners(200, this.broken.signal)
    if (options.signal.aborted) this.end()
    options.signal.addEventListener('abort', this.end, { once: true })
    this.options = { ...options, signal: this.broken.signal }
  }

  private readonly end = (): void => this.broken?.abort()

  /** When all are over. */
  close(): void {
    if (this.broken !== undefined) this.given.removeEventListener('abort', this.end)
  }

  /** The number of the next attempt. */
  claim(): number {
    this.next += 1
    return this.next - 1
  }

  /** How many have been made, or are to be. */
  get count(): number {
    return this.next
  }

  /** Hosts that flood us may say together what one may say, lest many of them make a page that nobody can load. */
  get hasHeardEnough(): boolean {
    return this.heard.lines >= MAX_SESSION_LINES || this.heard.bytes >= MAX_SESSION_BYTES
  }

  /** Tries a way in as the plan says; where that asks for it, once more in the clear behind a handshake that failed. */
  async try(attempt: number, way: Way, plan: Plan, manner: Manner): Promise<Tried> {
    const mayLook = this.options.request.otherPorts && plan.stop?.after !== 'connect' && plan.proxy === undefined
    if (mayLook && way.port === TLS_PORT && plan.tls !== 'implicit') return this.tryInTheClear(attempt, way, plan, manner)
    return this.settle(await this.hold(attempt, way, session(planFor(plan, way)), manner), plan, manner)
  }

  private async settle(tried: Tried, plan: Plan, manner: Manner): Promise<Tried> {
    const { way } = tried
    // https://www.rfc-editor.org/rfc/rfc7435#section-3
    // Most senders would rather have mail in the clear than none.
    const goesOnInTheClear = tried.outcome === 'tls-failed' && plan.tls === 'opportunistic' && this.options.request.tlsFallback
    if (goesOnInTheClear && !this.hasHeardEnough) return this.try(this.claim(), way, { ...plan, tls: 'never' }, manner)
    return { ...tried, goOn: tried.goOn && !this.hasHeardEnough }
  }

  /**
   * The port where TLS comes first, without it: most often both sides would wait for ever. So a short silence is enough to
   * look what the port speaks, and only where that is not TLS the server gets its whole time.
   */
  private async tryInTheClear(attempt: number, way: Way, plan: Plan, manner: Manner): Promise<Tried> {
    const banner = this.options.limitsMs?.['tls-port-banner'] ?? TLS_PORT_BANNER_LIMIT_MS
    const tried = await this.hold(attempt, way, session(planFor(plan, way)), { ...manner, limitsMs: { banner } })
    if (!isSilent(tried) || this.options.signal.aborted) return this.settle(tried, plan, manner)
    const { tls } = await glanceAt(this, way, 'implicit')
    if (tls !== undefined && tls.protocol !== '') return this.settle({ ...tried, wasLookedAt: true }, plan, manner)
    if (this.options.signal.aborted) return tried
    return this.settle({ ...(await this.hold(this.claim(), way, session(planFor(plan, way)), manner)), wasLookedAt: true }, plan, manner)
  }

  /** Holds a talk over a connection of its own. A fault ends all attempts. */
  async hold(attempt: number, way: Way, talk: Talk<void>, manner: Manner & Look): Promise<Tried> {
    try {
      return await this.dial(attempt, way, talk, manner)
    } catch (fault) {
      this.broken?.abort()
      throw fault
    }
  }

  private async dial(attempt: number, way: Way, talk: Talk<void>, manner: Manner & Look): Promise<Tried> {
    const { request, record, policy, courtesy, connector, signal, limitsMs } = this.options
    const { localAddress } = request
    const { left, aside, control } = manner
    const lab = labPartsOf(request)
    const forLab = lab.length > 0
    const peer = {
      attempt,
      ...way,
      ...(aside === undefined ? {} : { aside }),
      ...(control === undefined ? {} : { control }),
      ...(localAddress === undefined ? {} : { from: localAddress }),
    }
    if (this.options.deadline?.signal.aborted === true) return { attempt, way, outcome: 'interrupted', goOn: false }
    const judgement = policy.judge(way.address, way.port, forLab)
    if (!judgement.allowed) {
      record({ ...peer, kind: 'unreachable', cause: 'forbidden', left, ...(judgement.because === 'lab' ? { lab } : {}) })
      return { attempt, way, outcome: 'forbidden', goOn: true, cause: 'forbidden' }
    }
    const spared = await courtesy?.({ ...way, forRelay: aside === undefined && request.extra.includes('relay') })
    if (spared !== undefined) {
      record({ ...peer, kind: 'unreachable', cause: 'forbidden', left, spared })
      return { attempt, way, outcome: 'forbidden', goOn: true, cause: 'forbidden' }
    }
    record({ ...peer, kind: 'trying' })
    const timeoutMs = aside === undefined ? (limitsMs?.connect ?? CONNECT_LIMIT_MS) : (limitsMs?.glance ?? GLANCE_LIMIT_MS)
    const opened = await connector.connect({ address: way.address, port: way.port }, { timeoutMs, signal, localAddress, forLab })
    if ('cause' in opened) {
      const { cause, error } = opened
      if (cause === 'cancelled') return { attempt, way, outcome: 'cancelled', goOn: false, cause }
      record({ ...peer, kind: 'unreachable', cause, left, ...(error === undefined ? {} : { error }) })
      return { attempt, way, outcome: 'unreachable', goOn: true, cause, error }
    }
    return this.converse(opened.connection, attempt, way, talk, manner).catch((error: unknown) => {
      opened.connection.destroy()
      throw error
    })
  }

  private async converse(connection: Connection, attempt: number, way: Way, talk: Talk<void>, manner: Manner & Look): Promise<Tried> {
    const { record, request, signal, deadline } = this.options
    const { most, aside } = manner
    const limitsMs = { ...(aside === undefined ? {} : glanceLimitsMs), ...this.options.limitsMs, ...manner.limitsMs }
    let tls: Tried['tls']
    record({ attempt, ...way, kind: 'connected', local: connection.local })
    // A fault in it is one of the recorder's, and ends the session too.
    if (aside === undefined) this.askNames(way, attempt)
    const played = await play(talk, {
      connection,
      host: way.host,
      port: way.port,
      ...secretsOf(request, way.host),
      tlsProtocol: request.tlsProtocol,
      record: (seen) => {
        if (seen.kind === 'tls') tls = seen
        // A spread with a field behind it is slow, and this is for every line.
        record(Object.assign({ attempt }, seen))
      },
      signal,
      ...(deadline === undefined ? {} : { deadline }),
      most,
      limitsMs,
      ...(aside === undefined ? this.hand(way) : {}),
    })
    this.heard.lines += played.heard.lines
    this.heard.bytes += played.heard.bytes
    return { attempt, way, ...judge(played), played, tls }
  }

  private askNames(way: Way, attempt: number): void {
    const end = () => void this.names.delete(asking)
    const asking: Promise<void> = askNames(this.options, way, attempt).then(end, end)
    this.names.add(asking)
  }

  /** Waits for servers' names, but not for long. */
  async named(): Promise<void> {
    if (this.names.size > 0) await inTime(Promise.all(this.names), this.given)
  }

  /** One person types into one session, so there is no hand in several at a time. */
  private hand({ address, port }: Way): Pick<PlayOptions, 'hand'> {
    const { hand, request, policy, trace } = this.options
    if (hand === undefined || request.hosts === 'all') return {}
    const lab = policy.judge(address, port, true).allowed
    // In the operator's own lab a message is what was typed, and nothing else.
    return { hand: { ...hand, rules: { messages: hand.messages, lab, ...(lab ? {} : { trace }) } } }
  }
}
