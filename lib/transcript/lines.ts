// Events → the lines of the terminal. What telnet and nslookup would print, with our own remarks as `#` comments.
import type { CheckEvent, EventOf, UnreachableCause } from '#lib/check/event.ts'
import { systemErrorText } from '#lib/check/system-error.ts'
import { isPlainHost } from '#lib/plain-host.ts'
import { quoted } from '#lib/reproduce/quote.ts'
import { replyClass } from '#lib/smtp/reply.ts'
import { aroundLines, isAround } from '#lib/transcript/around-lines.ts'
import { recordText, statusText } from '#lib/transcript/dns-lines.ts'
import type { ReplyTone, Speaker, TranscriptLine } from '#lib/transcript/line.ts'
import { tlsRemarks } from '#lib/transcript/tls-remarks.ts'
import { visible } from '#lib/wire.ts'
import { duration } from '#lib/words/duration.ts'
import { labRefusal } from '#lib/words/lab.ts'

type Draft = [speaker: Speaker, text: string]

/** What earlier events decide about the lines of later ones. */
interface Memory {
  /** The host and port of the telnet command that goes on to its next address. */
  dialled: string | undefined
  /** The other end of each attempt's connection. */
  peers: Map<number | undefined, EventOf<'connected'>>
  /** The address look-ups of each host. They are shown only where they fail, and then once. */
  hosts: Map<string, HostLookups>
}

interface HostLookups {
  /** Questions without an answer yet. */
  open: number
  found: boolean
  failed: boolean
}

/** The whole transcript. Lines only ever come at the end as events do, so a line's number is stable. */
export function transcriptLines(events: readonly CheckEvent[]): TranscriptLine[] {
  const memory: Memory = { dialled: undefined, peers: new Map(), hosts: new Map() }
  const lines: TranscriptLine[] = []
  for (const event of events) {
    for (const [speaker, text] of isAround(event) ? aroundLines(event) : draft(event, memory)) {
      const tone = event.kind === 'receive' && speaker === 'received' ? toneOf(event.code) : undefined
      const flight = event.kind === 'send' ? event.flight : undefined
      const { seq, at, attempt } = event
      lines.push({
        number: lines.length + 1,
        seq,
        at,
        attempt,
        speaker,
        text,
        flight,
        about: isAround(event) ? event.about : undefined,
        tone,
      })
    }
  }
  return lines
}

/** How a reply line stands by its code. */
function toneOf(code: number | undefined): ReplyTone {
  if (code === undefined) return 'malformed'
  return replyClass(code) === 4 ? 'temporary' : replyClass(code) === 5 ? 'permanent' : 'good'
}

function draft(event: CheckEvent, memory: Memory): Draft[] {
  switch (event.kind) {
    case 'queued':
      return [['comment', `# Waiting for a free slot, place ${event.place}.`]]
    case 'egress':
      return [['comment', egressRemark(event)]]
    case 'lookup':
      if (isAboutServer(event)) return []
      if (event.type === 'A' || event.type === 'AAAA') hostLookups(event.name, memory).open += 1
      return isShown(event) ? [['shell', `nslookup -type=${event.type.toLowerCase()} ${quoted(event.name)}`]] : []
    case 'answer':
      return answerLines(event, memory)
    case 'trying':
      return tryingLines(event, memory)
    case 'connected':
      memory.peers.set(event.attempt, event)
      return [
        ['local', `Connected to ${event.host}.`],
        ['local', "Escape character is '^]'."],
      ]
    case 'unreachable':
      return unreachableLines(event, memory)
    case 'tls':
      return tlsRemarks(event, memory.peers.get(event.attempt)).map((text) => ['comment', text])
    case 'send':
      return [['sent', visible(event.text)]]
    case 'receive':
      return event.truncated === undefined
        ? [['received', event.text]]
        : [
            ['received', event.text],
            ['comment', `# The line goes on for ${event.truncated} bytes more; they were cut.`],
          ]
    case 'fetch':
    case 'fetched':
    case 'evaluated':
      return []
    case 'control':
      return [
        [
          'comment',
          event.by === 'owner' ? '# From here on the commands are typed by hand.' : '# From here on smtpscope goes on by itself.',
        ],
      ]
    case 'closed':
      return closedLines(event)
    case 'omitted':
      return [['comment', omittedRemark(event)]]
    case 'done':
      return doneLines(event)
  }
}

function egressRemark(event: EventOf<'egress'>): string {
  switch (event.how) {
    case 'setting':
    case 'route':
      return `# Asking from ${event.address}.`
    case 'private':
      return `# Asking from ${event.address}, a private address: servers see the public one that it is translated to.`
    case 'unknown':
      return '# Our own address could not be found out.'
  }
}

/** MX look-ups are shown as a person would ask them; so is who we are. Addresses show up where telnet tries them. */
function isShown(event: { type: string }): boolean {
  return event.type !== 'A' && event.type !== 'AAAA'
}

/** What is asked about a server meanwhile is no part of the session with it. */
function isAboutServer(event: EventOf<'lookup' | 'answer'>): boolean {
  return event.attempt !== undefined
}

function answerLines(event: EventOf<'answer'>, memory: Memory): Draft[] {
  if (isAboutServer(event)) return []
  if (isShown(event)) {
    const lines = event.records.map((record): Draft => ['local', recordText(record)])
    const practice: Draft[] = event.by === 'practice' ? [['comment', '# A practice server: it runs inside smtpscope.']] : []
    return event.status === 'ok' ? [...lines, ...practice] : [...lines, ['local', statusText(event.name, event.status)]]
  }
  if (event.type !== 'A' && event.type !== 'AAAA') return []
  const host = hostLookups(event.name, memory)
  host.open -= 1
  if (event.status === 'ok') {
    const isFirst = !host.found
    host.found = true
    return isFirst ? event.records.filter((record) => record.type === 'CNAME').map((record) => ['local', recordText(record)]) : []
  }
  // A host without an address in one family may have one in the other. Where both fail, once is enough.
  const isBeside = event.status === 'nodata' && (host.found || host.open > 0)
  if (isBeside || host.failed) return []
  host.failed = true
  return [
    ['shell', `nslookup ${quoted(event.name)}`],
    ['local', statusText(event.name, event.status)],
  ]
}

function hostLookups(name: string, memory: Memory): HostLookups {
  const known = memory.hosts.get(name) ?? { open: 0, found: false, failed: false }
  memory.hosts.set(name, known)
  return known
}

/** What telnet is told to dial, and from where. */
function dialOf({ host, address, port, from }: EventOf<'trying' | 'unreachable'>): string {
  return `${from === undefined ? '' : `-b ${from} `}${isPlainHost(host) ? host : address} ${port}`
}

function tryingLines(event: EventOf<'trying'>, memory: Memory): Draft[] {
  const dial = dialOf(event)
  const command: Draft[] = memory.dialled === dial ? [] : [['shell', `telnet ${dial}`]]
  memory.dialled = undefined
  const aside: Draft[] = event.aside === true ? [['comment', asideText(event, memory)]] : []
  return [...aside, ...command, ['local', `Trying ${event.address}...`]]
}

function asideText(event: EventOf<'trying'>, { peers }: Memory): string {
  if (event.control === true) return `# A look aside: does a server that is known to answer do so on port ${event.port}?`
  const isSamePort = [...peers.values()].some(({ address, port }) => address === event.address && port === event.port)
  return isSamePort ? `# A look aside: what does port ${event.port} speak?` : `# A look aside: does the host answer on port ${event.port}?`
}

// What telnet says where the system call said nothing: we gave up before it did.
const errorTexts: Readonly<Record<Exclude<UnreachableCause, 'forbidden'>, string>> = {
  refused: 'Connection refused',
  timeout: 'Connection timed out',
  unreachable: 'No route to host',
  reset: 'Connection reset by peer',
}

function unreachableLines(event: EventOf<'unreachable'>, memory: Memory): Draft[] {
  if (event.lab !== undefined) return [['comment', `# Not tried: ${event.address}. ${labRefusal(event.lab)}`]]
  if (event.spared === 'denied') return [['comment', `# Not tried: whoever runs ${event.host} has asked not to be tested from here.`]]
  if (event.spared === 'enough') return [['comment', `# Not tried: ${event.address} has been connected to often enough for now.`]]
  if (event.cause === 'forbidden') {
    return [['comment', `# Not tried: ${event.address} is not a public address, or port ${event.port} is not allowed here.`]]
  }
  if (event.error === 'EADDRNOTAVAIL' && event.from !== undefined) {
    return [['local', `telnet: bind: ${systemErrorText(event.error)}`]]
  }
  const text = systemErrorText(event.error) ?? errorTexts[event.cause]
  if (event.left > 0) {
    memory.dialled = dialOf(event)
    return [['local', `Connection failed: ${text}`]]
  }
  return [['local', `telnet: Unable to connect to remote host: ${text}`]]
}

function omittedRemark({ hosts, addresses }: EventOf<'omitted'>): string {
  const parts = [count(hosts, 'host', 'hosts'), count(addresses, 'address', 'addresses')].flatMap((each) => each ?? [])
  return `# Left out: ${parts.join(' and ')}. A check tries only so many.`
}

function count(of: number, one: string, many: string): string | undefined {
  return of === 0 ? undefined : `${of} more ${of === 1 ? one : many}`
}

function closedLines(event: EventOf<'closed'>): Draft[] {
  if (event.by === 'server') return [['local', 'Connection closed by foreign host.']]
  const remarks: Readonly<Partial<Record<typeof event.cause, string>>> = {
    timeout: '# We stopped waiting: the limit for this step was reached.',
    limit: '# We closed: the server said more than a session may hold.',
    cancelled: '# Stopped by the person who started the check.',
  }
  const remark =
    event.totalMs !== undefined
      ? '# We closed: the time for this check as a whole was up.'
      : event.asked === true
        ? '# We closed without a word here, as asked.'
        : remarks[event.cause]
  return [...(remark === undefined ? [] : [['comment', remark] satisfies Draft]), ['local', 'Connection closed.']]
}

function doneLines(event: EventOf<'done'>): Draft[] {
  if (event.totalMs !== undefined) return [['comment', `# A check may take ${duration(event.totalMs)} here; what follows was never seen.`]]
  if (event.outcome === 'interrupted') return [['comment', '# smtpscope stopped here; what follows was never seen.']]
  if (event.outcome === 'cancelled') return [['comment', '# The check was stopped.']]
  return []
}
