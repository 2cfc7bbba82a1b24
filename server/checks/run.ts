// One check from beginning to end: who we are, where to go, the sessions there, and what they come to. Everything that
// happens is told to `record`; the last event is always `done`.
import type { Outcome, Seen } from '#lib/check/event.ts'
import { planOf } from '#lib/check/plan.ts'
import type { Plan } from '#lib/smtp/dialogue.ts'
import { withBudget } from '#server/checks/answer-budget.ts'
import { lookAside } from '#server/checks/aside.ts'
import { type AttemptOptions, Attempts, type Tried } from '#server/checks/attempt.ts'
import { authTools } from '#server/checks/auth-tools.ts'
import { type Control, tryControl } from '#server/checks/control.ts'
import { decide } from '#server/checks/decide.ts'
import { type Introduced, type IntroduceOptions, introduce } from '#server/checks/introduce.ts'
import { findHosts, type HostsFound, type Route, type RouteOptions } from '#server/checks/route.ts'
import { findStrangers } from '#server/checks/strangers.ts'
import { tryAll, tryInTurn } from '#server/checks/ways.ts'

export interface RunOptions extends AttemptOptions, IntroduceOptions, RouteOptions {
  /** Zones of the block lists where our own address is looked for. */
  blockLists?: readonly string[] | undefined
  /** A mail server that the operator knows to answer. */
  control?: Control | undefined
  /** The operator's domain to stand for strangers in a relay probe; else the name that we greet with. */
  relayDomain?: string | undefined
  now: () => Date
  /** A unique left half for Message-ID. */
  uniqueId: () => string
}

/** The outcome, and the attempt that it is of. */
interface Decision {
  outcome: Outcome
  attempt?: number
  /** How long the check had, where its time was up. */
  totalMs?: number
}

/** Runs a check and records all of it. Throws only for bugs. */
export async function runCheck(options: RunOptions): Promise<Outcome> {
  let isOver = false
  // A look-up that comes back late has nothing to say any more.
  const record = (seen: Seen) => {
    if (!isOver) options.record(seen)
  }
  const decision = await run({ ...options, record, resolver: withBudget(options.resolver) })
  record({ kind: 'done', ...decision })
  isOver = true
  return decision.outcome
}

async function run(options: RunOptions): Promise<Decision> {
  const introduced = introduce(options)
  const found = introduced.then(() => findHosts(options))
  const planned = introduced.then((who) => makePlan(options, who))
  // Whatever goes wrong with these shows where they are waited for, once.
  for (const each of [found, planned]) each.catch(() => {})
  if (!options.request.around) return goThere(options, await planned, await found)
  // What looks around takes a while to load. The first line of a transcript is who is asking.
  const around = Promise.all([import('#server/checks/around.ts'), introduced]).then(([{ lookAround }]) =>
    lookAround(options, { route: found, introduced, plan: planned }),
  )
  around.catch(() => {})
  try {
    return await goThere(options, await planned, await found)
  } finally {
    await (await around).end()
  }
}

async function makePlan(options: RunOptions, who: Introduced): Promise<Plan> {
  const { request, now, uniqueId, trace } = options
  const { greetingName } = who
  const strangers = await findStrangers(options, who)
  return planOf(request, { greetingName, date: now(), uniqueId: uniqueId(), trace, authTools, strangers })
}

async function goThere(options: RunOptions, plan: Plan, route: Route): Promise<Decision> {
  const { signal } = options
  if (signal.aborted) return { outcome: 'cancelled' }
  if (route.kind === 'null-mx') return { outcome: 'rejected' }
  if (route.kind === 'unknown') return { outcome: 'unreachable' }
  const attempts = new Attempts(options)
  try {
    return await enter(options, attempts, route, plan)
  } finally {
    attempts.close()
  }
}

/** Tries the ways in, and says what they come to. */
async function enter(options: RunOptions, attempts: Attempts, route: HostsFound, plan: Plan): Promise<Decision> {
  const { request, signal } = options
  const tries = await (request.hosts === 'all' ? tryAll : tryInTurn)(options, attempts, route, plan)
  const decision = decisionOf(decide(tries), options)
  if (!signal.aborted && decision.totalMs === undefined) {
    await lookAside(options, attempts, tries)
    await tryControl(options, attempts, tries)
  }
  await attempts.named()
  return decision
}

/** Without any attempt there was no address to try. */
function decisionOf(decisive: Tried | undefined, { signal, deadline }: Pick<RunOptions, 'signal' | 'deadline'>): Decision {
  if (decisive?.outcome === 'cancelled') return { outcome: 'cancelled' }
  const isLate = deadline?.signal.aborted === true
  // What was settled before the owner gave up, or the time was up, stays settled.
  const isSettled = decisive !== undefined && decisive.outcome !== 'interrupted' && !((signal.aborted || isLate) && decisive.goOn)
  if (isSettled) return { outcome: decisive.outcome, attempt: decisive.attempt }
  if (signal.aborted) return { outcome: 'cancelled' }
  return isLate ? { outcome: 'interrupted', totalMs: deadline.hadMs } : { outcome: 'unreachable' }
}
