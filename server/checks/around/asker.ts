// Asks what is to be known beside the session, in DNS and over HTTPS, and records question and answer under what they are
// about. The session never waits for any of it.
import { setMaxListeners } from 'node:events'
import type { AroundTopic, RecordType, Seen } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { isPracticeName } from '#lib/practice.ts'
import { answerFields } from '#server/checks/route.ts'
import type { Courtesy } from '#server/limits/courtesy.ts'
import type { Connector, DnsAnswer, Fetched, Resolver } from '#server/net/model.ts'

export interface AskerOptions {
  request: CheckRequest
  record: (seen: Seen) => void
  resolver: Resolver
  connector: Connector
  courtesy?: Courtesy
  /** Aborted when the owner gives up. */
  signal: AbortSignal
}

/** The most questions of one check: an SPF record alone may ask for dozens. */
const MAX_QUESTIONS = 120

/** How long a file may take, in milliseconds. https://www.rfc-editor.org/rfc/rfc8461#section-3.3 suggests a minute to those who deliver. */
const FETCH_LIMIT_MS = 10_000

const NO_ANSWER: DnsAnswer = { status: 'timeout', records: [], by: undefined }
const NOTHING: DnsAnswer = { status: 'nxdomain', records: [], by: undefined }

/** Asks until it is told to stop; what is still open then counts as not answered in time. */
export class Asker {
  private readonly options: AskerOptions
  private readonly isPractice: boolean
  private readonly stopped = new AbortController()
  private readonly onStop: Promise<void>
  private asked = 0

  constructor(options: AskerOptions) {
    this.options = options
    this.isPractice = isPracticeName(options.request.target)
    setMaxListeners(2 * MAX_QUESTIONS, this.stopped.signal)
    this.onStop = new Promise((resolve) => this.stopped.signal.addEventListener('abort', () => resolve(), { once: true }))
    options.signal.addEventListener('abort', this.stop, { once: true })
    if (options.signal.aborted) this.stop()
  }

  readonly stop = (): void => {
    this.options.signal.removeEventListener('abort', this.stop)
    this.stopped.abort()
  }

  get isStopped(): boolean {
    return this.stopped.signal.aborted
  }

  /** Is it known without asking that nothing is to be had there? A practice check asks nobody outside. */
  isBeyond(name: string): boolean {
    return this.isPractice && !isPracticeName(name.replace(/^(_[^.]+\.)+/, ''))
  }

  /** Asks DNS. Of the practice zone only what there is in it is told, and what `follows` from that, as it has no more to say. */
  async ask(about: AroundTopic, name: string, type: RecordType, follows = false): Promise<DnsAnswer> {
    const { resolver } = this.options
    if (this.isStopped || this.asked >= MAX_QUESTIONS) return NO_ANSWER
    if (this.isBeyond(name)) return NOTHING
    this.asked += 1
    const question: Seen = { kind: 'lookup', about, name, type }
    const isTold = !this.isPractice || follows
    if (isTold) this.record(question)
    const late = this.onStop.then(() => NO_ANSWER)
    const answer = await Promise.race([resolver.lookup(name, type, this.stopped.signal), late])
    if (!isTold && answer.status !== 'ok') return answer
    if (!isTold) this.record(question)
    this.record({ kind: 'answer', about, name, type, ...answerFields(answer) })
    return answer
  }

  /** Fetches a file of the host from this address of it. */
  async fetchFile(about: AroundTopic, host: string, path: string, address: string): Promise<Fetched> {
    const { connector, courtesy } = this.options
    const file = { about, url: `https://${host}${path}`, address }
    this.record({ kind: 'fetch', ...file })
    const spared = await courtesy?.({ host, address })
    const fetched: Fetched =
      spared === undefined
        ? await connector.fetchFile({ host, path, address }, { timeoutMs: FETCH_LIMIT_MS, signal: this.stopped.signal })
        : { lines: [], problem: 'forbidden' }
    this.record({ kind: 'fetched', ...file, ...fetched })
    return fetched
  }

  /** What comes in when the owner has given up has nothing to say any more. */
  record(seen: Seen): void {
    if (!this.options.signal.aborted) this.options.record(seen)
  }
}
