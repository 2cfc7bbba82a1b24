// What all the commands are made from: the attempt that decided, whom it dialled, and what was said to it.
import type { CheckEvent, EventOf } from '#lib/check/event.ts'
import { planOf } from '#lib/check/plan.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { decisiveAttempt, readConversation } from '#lib/diagnosis/conversation.ts'
import { isPlainHost } from '#lib/plain-host.ts'
import { addressesOf, dialledName, isAddress } from '#lib/reproduce/server.ts'
import { parseGreetingName } from '#lib/smtp/address.ts'
import type { Plan } from '#lib/smtp/dialogue/steps.ts'
import { type Message, say } from '#lib/words/message.ts'

export interface Facts {
  request: CheckRequest
  plan: Plan
  /** What to dial: a name, or an address without brackets. */
  server: string
  address: string
  port: number
  /** What to say in EHLO; undefined where nothing was said and nothing was asked for. */
  greetingName: string | undefined
  /** The name to ask for in the TLS handshake; undefined where an address was dialled, or where no command line may hold it. */
  servername: string | undefined
  sent: EventOf<'send'>[]
  tls: EventOf<'tls'> | undefined
  /** The longest that the server let us wait, in milliseconds. */
  slowestMs: number
  /** Remarks that hold for every tool. */
  remarks: Message[]
}

/** Stands for the moment and the name that a message gets when it is sent. */
export const anyMoment = { date: new Date(0), uniqueId: 'any' }

/** Undefined where nothing was dialled. */
export function factsOf(request: CheckRequest, events: readonly CheckEvent[]): Facts | undefined {
  const view = readConversation(events, request)
  const attempt = decisiveAttempt(view)
  if (attempt === undefined) return undefined
  const own = events.filter((event) => event.attempt === attempt.index)
  const sent = own.filter((event) => event.kind === 'send')
  const tls = own.find((event) => event.kind === 'tls')
  const greeting = sent.find(({ verb }) => verb === 'ehlo' || verb === 'helo' || verb === 'lhlo')
  // What was typed by hand may be anything.
  const said = greeting?.text.slice(5)
  const greetingName = said !== undefined && typeof parseGreetingName(said) === 'string' ? said : request.greeting.name
  const { host, address, port } = attempt
  const servername = tls?.servername ?? host
  return {
    request,
    plan: planOf(request, { greetingName: greetingName ?? 'localhost', ...anyMoment }),
    server: dialledName(events, attempt),
    address,
    port,
    greetingName,
    servername: isAddress(servername) || !isPlainHost(servername) ? undefined : servername,
    sent,
    tls,
    slowestMs: slowest(own),
    remarks: remarks(events, host),
  }
}

function slowest(events: readonly CheckEvent[]): number {
  const waits = events.map((event, index) => (event.kind === 'receive' ? event.at - (events[index - 1]?.at ?? event.at) : 0))
  return Math.max(0, ...waits)
}

function remarks(events: readonly CheckEvent[], host: string): Message[] {
  const isPractice = events.some((event) => event.kind === 'answer' && event.name === host && event.by === 'practice')
  const servers = new Set(events.flatMap((event) => (event.kind === 'connected' ? [`${event.address} ${event.port}`] : [])))
  return [
    ...(isPractice ? [say('rerun-practice', host)] : []),
    ...(addressesOf(events, host).size > 1 ? [say('rerun-address', host)] : []),
    ...(servers.size > 1 ? [say('rerun-one-of', servers.size)] : []),
  ]
}
