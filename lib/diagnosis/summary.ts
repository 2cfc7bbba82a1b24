// Events → what stands above everything: one sentence that a customer understands, one that says what to do.
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import type { WishingRequest } from '#lib/check/wishes.ts'
import { type AuthAsked, authOf } from '#lib/diagnosis/auth.ts'
import { handSummary } from '#lib/diagnosis/by-hand.ts'
import { type Conversation, readConversation } from '#lib/diagnosis/conversation.ts'
import { awaited } from '#lib/diagnosis/exchange.ts'
import { relayingOf } from '#lib/diagnosis/extra/relay.ts'
import { comparison } from '#lib/diagnosis/matrix.ts'
import type { Summary } from '#lib/diagnosis/model.ts'
import type { Position } from '#lib/diagnosis/position.ts'
import { pathIn, receiversOf, recipientsOf } from '#lib/diagnosis/reply-words.ts'
import { positionFor, type RulesAsked, stopOf } from '#lib/diagnosis/rules.ts'
import { authSummary } from '#lib/diagnosis/summary/auth.ts'
import { notNamedSummary } from '#lib/diagnosis/summary/not-named.ts'
import { refusalSummary } from '#lib/diagnosis/summary/refusal.ts'
import { lackingSummary, stoppedSummary } from '#lib/diagnosis/summary/rules.ts'
import { tlsSummary } from '#lib/diagnosis/summary/tls.ts'
import { brokenSummary, unreachableSummary } from '#lib/diagnosis/summary/unreachable.ts'
import { wrongWaySummary } from '#lib/diagnosis/summary/wrong-way.ts'
import { withheld } from '#lib/diagnosis/withheld.ts'
import { type Message, say } from '#lib/words/message.ts'

/** The summary of a check, running or done. */
export function summarise(
  events: readonly CheckEvent[],
  request: Pick<CheckRequest, 'target' | 'tls'> &
    Partial<Pick<CheckRequest, 'hosts' | 'tlsProtocol'>> &
    AuthAsked &
    WishingRequest &
    RulesAsked,
): Summary {
  const view = readConversation(events, request)
  const position = positionFor(view, request)
  const last = events.at(-1)
  if (last?.kind === 'queued') return { tone: 'running', chip: undefined, ...queued(last.place), because: [last.seq] }
  const byHand = view.hand === undefined ? undefined : handSummary(events, view, position)
  if (byHand !== undefined) return byHand
  if (view.done === undefined) return running(view, position, request.target)
  const because = [view.done.seq]
  const why = withheld(view, request)
  const wrongWay = view.done.outcome === 'cancelled' || view.done.outcome === 'interrupted' ? undefined : wrongWaySummary(view, position)
  if (wrongWay !== undefined) return wrongWay
  switch (view.done.outcome) {
    case 'completed':
    case 'accepted': {
      const summary = taken(view, position, view.done.outcome, request.hosts === 'all')
      const stop = stopOf(view, request)
      return stop === undefined ? summary : stoppedSummary(position, stop, summary)
    }
    case 'rejected':
    case 'deferred': {
      const lacking = lackingSummary(view, position, request)
      if (lacking !== undefined) return lacking
      if (why !== undefined) return notNamedSummary(position, why)
      return position.exchange === undefined
        ? unreachableSummary(view, position, request.target)
        : refusalSummary(position, view.done.outcome)
    }
    case 'tls-failed':
      return tlsSummary(position, request)
    case 'auth-failed':
      return authSummary(position, request)
    case 'protocol-error':
      if (authOf(position.attempt)?.cancelled !== undefined) return authSummary(position, request)
      return brokenSummary(position)
    case 'unreachable':
    case 'forbidden':
      return unreachableSummary(view, position, request.target)
    case 'cancelled':
      return { tone: 'unknown', chip: say('outcome-cancelled'), title: say('cancelled-title'), advice: say('cancelled-advice'), because }
    case 'interrupted':
      if (view.done.totalMs !== undefined) return outOfTime(view.done.totalMs, position, because)
      return {
        tone: 'unknown',
        chip: say('outcome-interrupted'),
        title: say('interrupted-title'),
        advice: say('interrupted-advice'),
        because,
      }
  }
}

function outOfTime(ms: number, { attempt, stage }: Position, because: number[]): Summary {
  const title = attempt === undefined ? say('check-time-title') : say('check-time-at-title', attempt.host, say(`place-${stage}`))
  return { tone: 'unknown', chip: say('outcome-check-time'), title, advice: say('check-time-advice', ms), because }
}

function queued(place: number): Pick<Summary, 'title' | 'advice'> {
  return { title: say('running-queued-title', place), advice: say('running-queued-advice') }
}

function running(view: Conversation, { stage, attempt }: Position, target: string): Summary {
  const asked = view.lookups.findLast((each) => each.asked.type !== 'PTR')?.asked
  const what: Record<typeof stage, () => Message> = {
    lookup: () => {
      if (asked === undefined) return say('running-start', target)
      return asked.type === 'MX' ? say('running-lookup', asked.name) : say('running-address', asked.name)
    },
    connect: () => say('running-connect', attempt?.host ?? target),
    banner: () => say('running-banner', attempt?.host ?? target),
    greet: () => say('running-greet', attempt?.host ?? target),
    tls: () => say('running-tls', attempt?.host ?? target),
    auth: () => say('running-auth', attempt?.host ?? target),
    sender: () => say('running-sender'),
    recipient: () => say('running-recipient'),
    message: () => say('running-message'),
    quit: () => (attempt !== undefined && awaited(attempt.extras) !== undefined ? say('running-extra') : say('running-quit')),
  }
  const aside = view.asides.find((each) => each.unreachable === undefined && each.closed === undefined)
  if (aside !== undefined) {
    return { tone: 'running', chip: undefined, title: say('running-aside', aside.host, aside.port), advice: undefined, because: [] }
  }
  const control = view.controls.find((each) => each.unreachable === undefined && each.closed === undefined)
  if (control !== undefined) {
    return { tone: 'running', chip: undefined, title: say('running-control', control.host, control.port), advice: undefined, because: [] }
  }
  const title = view.egress === undefined ? say('running-start', target) : what[stage]()
  return { tone: 'running', chip: undefined, title, advice: undefined, because: [] }
}

/** @param everyWay was each host to be tried? Then one that failed is no mere detour. */
function taken(view: Conversation, { attempt }: Position, outcome: 'accepted' | 'completed', everyWay: boolean): Summary {
  const { all, taken } = recipientsOf(attempt)
  const yes = outcome === 'accepted' ? receiversOf(attempt) : taken
  const host = attempt?.host ?? ''
  const because = yes.flatMap((each) => each.replies.map((reply) => reply.seq))
  const some = yes.length < all.length
  const names = yes.map(pathIn)
  const mayRelay = relayingOf(view)?.kind === 'open'
  const tone = some || mayRelay ? 'warn' : 'good'
  if (outcome === 'accepted') {
    const title = some ? say('accepted-some-title', host, yes.length, all.length) : say('accepted-title', host)
    return { tone, chip: say('outcome-accepted'), title, advice: mayRelay ? say('may-relay-advice') : say('accepted-advice'), because }
  }
  const title = some
    ? say('completed-some-title', yes.length, all.length)
    : names.length === 1 && names[0] === 'postmaster'
      ? say('completed-postmaster-title', host)
      : say('completed-title', names)
  const ways = unequalWays(view)
  const refused = all.filter((each) => !yes.includes(each)).map(pathIn)
  const advice = some
    ? say('completed-some-advice', refused.slice(0, 3), Math.max(0, refused.length - 3))
    : mayRelay
      ? say('may-relay-advice')
      : ways === undefined
        ? say('completed-advice')
        : say('completed-ways-advice', ways.failing, ways.all)
  if (!everyWay || ways === undefined) return { tone, chip: say('outcome-completed'), title, advice, because }
  return { tone: 'warn', chip: say('outcome-some-ways', ways.taking, ways.all), title, advice, because }
}

/** How many ways in took the mail, and how many did not; undefined where all did, or there is only one. */
function unequalWays(view: Conversation): Record<'taking' | 'failing' | 'all', number> | undefined {
  const ways = comparison(view)
  const taking = ways.filter(({ tone }) => tone === 'good').length
  const failing = ways.filter(({ tone }) => tone === 'warn' || tone === 'bad').length
  return failing === 0 || ways.length < 2 ? undefined : { taking, failing, all: ways.length }
}
