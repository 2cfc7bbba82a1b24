// Events → what we are waiting for right now, how long it may last, and what a silence here usually means.
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { handWaiting } from '#lib/diagnosis/by-hand.ts'
import { type Around, type Attempt, currentExchange, type Exchange, isAnswered, readConversation } from '#lib/diagnosis/conversation.ts'
import { awaited } from '#lib/diagnosis/exchange.ts'
import type { Waiting } from '#lib/diagnosis/model.ts'
import { positionOf, stageOf } from '#lib/diagnosis/position.ts'
import { AROUND_LIMIT_MS, CLOSE_LIMIT_MS, CONNECT_LIMIT_MS, waitLimitsMs } from '#lib/smtp/limits.ts'
import { type Message, say } from '#lib/words/message.ts'

/** How long a name server gets, all tries together, in milliseconds. */
const LOOKUP_LIMIT_MS = 20_000

/** What a running check waits for; undefined when it is done, or has not begun. `request` tells whether TLS comes first. */
export function waiting(events: readonly CheckEvent[], request?: Pick<CheckRequest, 'tls'>): Waiting | undefined {
  const view = readConversation(events, request)
  const last = events.at(-1)
  if (view.done !== undefined || last === undefined || last.kind === 'queued') return undefined
  if (view.hand !== undefined) return handWaiting(events)
  const { attempt } = positionOf(view)
  const exchange = currentExchange(attempt)
  if (attempt?.closed !== undefined || attempt?.unreachable !== undefined || attempt === undefined) {
    const open = view.lookups.findLast((each) => each.answer === undefined)
    const besides = attempt === undefined || open !== undefined ? undefined : openAround(view.around)
    if (besides !== undefined) {
      return {
        stage: 'lookup',
        since: last.at,
        limitMs: AROUND_LIMIT_MS,
        what: say('what-around'),
        title: say('waiting-title-around'),
        usually: say('waiting-usually-around'),
      }
    }
    return {
      stage: 'lookup',
      since: open?.asked.at ?? last.at,
      limitMs: LOOKUP_LIMIT_MS,
      what: say('what-lookup'),
      title: say('waiting-title-lookup'),
      usually: say('waiting-usually-lookup'),
    }
  }
  if (attempt.connected === undefined) return connecting(attempt, last.at)
  if (exchange === undefined) return undefined
  return answering(awaited(attempt.extras) ?? exchange)
}

/** A question beside the session that is still open, where there is one. */
function openAround({ lookups, fetches }: Around): unknown {
  return lookups.find((each) => each.answer === undefined) ?? fetches.find((each) => each.fetched === undefined)
}

function connecting(attempt: Attempt, at: number): Waiting {
  return {
    stage: 'connect',
    since: attempt.trying?.at ?? at,
    limitMs: CONNECT_LIMIT_MS,
    what: say('what-connect'),
    title: say('waiting-title-connect', attempt.host),
    usually: say('waiting-usually-connect'),
  }
}

function answering(exchange: Exchange): Waiting | undefined {
  const stage = stageOf(exchange)
  if (exchange.wait === 'extra') return { stage, since: exchange.askedAt, limitMs: waitLimitsMs.extra, ...phrases(exchange) }
  if (stage === 'quit' || isAnswered(exchange)) {
    const since = exchange.handshake?.at ?? exchange.replies.at(-1)?.at ?? exchange.askedAt
    const said = isAnswered(exchange)
    return {
      stage: 'quit',
      since,
      limitMs: said ? CLOSE_LIMIT_MS : waitLimitsMs[exchange.wait],
      what: said ? say('what-close') : say('what-quit'),
      title: say('waiting-title-quit'),
      usually: say('waiting-usually-quit'),
    }
  }
  return { stage, since: exchange.askedAt, limitMs: waitLimitsMs[exchange.wait], ...phrases(exchange) }
}

function phrases(exchange: Exchange): { what: Message; title: Message; usually: Message } {
  switch (exchange.wait) {
    case 'banner':
      return { what: say('what-banner'), title: say('waiting-title-banner'), usually: say('waiting-usually-banner') }
    case 'ehlo':
    case 'helo':
      return { what: say('what-greet'), title: say('waiting-title-greet'), usually: say('waiting-usually-greet') }
    case 'xclient':
      return { what: say('what-xclient'), title: say('waiting-title-xclient'), usually: say('waiting-usually-starttls') }
    case 'starttls':
      return { what: say('what-starttls'), title: say('waiting-title-starttls'), usually: say('waiting-usually-starttls') }
    case 'tls':
      return { what: say('what-tls'), title: say('waiting-title-tls'), usually: say('waiting-usually-tls') }
    case 'auth':
      return { what: say('what-auth'), title: say('waiting-title-auth'), usually: say('waiting-usually-auth') }
    case 'mail':
      return { what: say('what-sender'), title: say('waiting-title-sender'), usually: say('waiting-usually-sender') }
    case 'rcpt':
      return { what: say('what-recipient'), title: say('waiting-title-recipient'), usually: say('waiting-usually-recipient') }
    case 'data':
      return { what: say('what-data'), title: say('waiting-title-data'), usually: say('waiting-usually-data') }
    case 'dot':
    case 'bdat':
      return { what: say('what-dot'), title: say('waiting-title-dot'), usually: say('waiting-usually-dot') }
    case 'extra':
      return { what: say('what-extra'), title: say('waiting-title-extra'), usually: say('waiting-usually-extra') }
    case 'rset':
    case 'quit':
      return { what: say('what-quit'), title: say('waiting-title-quit'), usually: say('waiting-usually-quit') }
  }
}
