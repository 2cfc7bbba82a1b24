// Puts the checks together: journal, feed and running checks behind the one interface that pages and route handlers
// know. Everything it stands on is handed in, so that a test can hand in something else.
import { nanoid } from 'nanoid'
import { type CheckRequest, parseCheckRequest } from '#lib/check/request.ts'
import { isProblem, type Problem, problem } from '#lib/problem.ts'
import { maySend, refusalToRun } from '#server/checks/admit.ts'
import type { TimeLimits } from '#server/checks/deadline.ts'
import { createDrafts } from '#server/checks/drafts.ts'
import { findStored, refusalOf } from '#server/checks/find.ts'
import { createFeed, type Feed } from '#server/checks/follow.ts'
import { hashOwnerToken, makeOwnerToken } from '#server/checks/owner.ts'
import { createRunning, type Run, type RunningChecks } from '#server/checks/running.ts'
import type { Settings } from '#server/env.ts'
import type { Journal } from '#server/journal/journal.ts'
import type { Gatekeeper } from '#server/limits/limits.ts'
import type { Limits } from '#server/limits/settings.ts'
import type { Place } from '#server/limits/slots.ts'
import type { Log } from '#server/log.ts'
import type { AddressPolicy } from '#server/net/model.ts'
import type { Identity, Runtime, StartedCheck } from '#server/runtime.ts'

/** 24 characters of 6 bits each: a permalink cannot be guessed. */
const ID_LENGTH = 24
const DAY_MS = 86_400_000
/** Events read from the journal at once. */
const PAGE = 1000

export interface Parts {
  settings: Pick<Settings, 'publicUrl' | 'messages' | 'embedOrigins' | 'allowPorts' | 'retentionDays' | 'contact' | 'deny'> & {
    limits?: Pick<Limits, 'times'> | 'off'
    messageFooter?: string | undefined
  }
  journal: Journal
  policy: AddressPolicy
  gatekeeper: Pick<Gatekeeper, 'admit' | 'mayName'>
  run: Run
  identity: () => Promise<Identity>
  practice: { names: { name: string; about: string }[]; isPracticeName: (domain: string) => boolean }
  paint: Runtime['paint']
  log: Log
  now: () => Date
  clock: () => number
}

/** The runtime, and what of it the WebSocket and the shutdown need. */
export interface Composed {
  runtime: Runtime
  feed: Feed
  running: RunningChecks
}

/** What the setting says in seconds. */
function timeLimitsOf(limits: Parts['settings']['limits']): TimeLimits | undefined {
  if (limits === undefined || limits === 'off') return undefined
  return { most: limits.times.time * 1000, busy: limits.times['time-busy'] * 1000 }
}

/** Builds the runtime from its parts. */
export function compose(parts: Parts): Composed {
  const { settings, journal, policy, gatekeeper, run, identity, practice, paint, log, now, clock } = parts
  const feed = createFeed(journal)
  const drafts = createDrafts(clock)
  const admission = {
    policy,
    deny: settings.deny,
    messages: settings.messages,
    hasFooter: settings.messageFooter !== undefined,
    allowPorts: settings.allowPorts,
    isPracticeName: practice.isPracticeName,
  }
  const running = createRunning({
    journal,
    feed,
    run,
    log,
    clock,
    maySend: (request) => maySend(request, admission),
    mayName: gatekeeper.mayName,
    timeLimits: timeLimitsOf(settings.limits),
  })

  async function begin(request: CheckRequest, place: Place): Promise<StartedCheck> {
    const id = nanoid(ID_LENGTH)
    const ownerToken = makeOwnerToken()
    const createdAt = now()
    const expiresAt = new Date(createdAt.getTime() + settings.retentionDays * DAY_MS)
    const times = { createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() }
    await journal.create({ id, ...times, request, ownerHash: hashOwnerToken(ownerToken) })
    running.begin(id, request, place)
    const base = settings.publicUrl ?? ''
    return { id, url: `${base}/c/${id}`, socket: `${base.replace(/^http/, 'ws')}/ws/checks/${id}`, ownerToken }
  }

  /** Lets an owner act on a check. */
  async function asOwner(id: string, ownerToken: string, act: () => Promise<unknown>): Promise<Problem | undefined> {
    const stored = await findStored(journal, id, now())
    if (isProblem(stored)) return stored
    const refused = refusalOf(stored, ownerToken)
    if (refused === undefined) await act()
    return refused
  }

  const runtime: Runtime = {
    settings: {
      publicUrl: settings.publicUrl,
      messages: settings.messages,
      embedOrigins: settings.embedOrigins,
      allowPorts: settings.allowPorts,
      retentionDays: settings.retentionDays,
      contact: settings.contact,
      practice: practice.names,
    },
    identity,

    async startCheck(input, client) {
      const request = parseCheckRequest(input)
      if (isProblem(request)) return request
      const refused = refusalToRun(request, admission)
      if (refused !== undefined) return refused
      const place = await gatekeeper.admit(request, client)
      if (isProblem(place)) return place
      try {
        return await begin(request, place)
      } catch (error) {
        place.leave()
        log.error({ err: error }, 'a check could not be started')
        return problem('internal', 'The check could not be started: smtpscope cannot write to its database right now. Try again later.')
      }
    },

    async findCheck(id) {
      const stored = await findStored(journal, id, now())
      if (isProblem(stored)) return stored
      const events = []
      for (;;) {
        const page = await journal.events(id, events.at(-1)?.seq ?? -1, PAGE)
        events.push(...page)
        if (page.length < PAGE) break
      }
      const { ownerHash: _, ...shown } = stored
      return { ...shown, events }
    },

    async *follow(id, after, signal) {
      const stored = await findStored(journal, id, now())
      if (!isProblem(stored)) yield* feed.follow(id, after, signal)
    },

    cancelCheck: (id, ownerToken) => asOwner(id, ownerToken, () => running.end(id)),

    deleteCheck: (id, ownerToken) =>
      asOwner(id, ownerToken, async () => {
        await journal.erase(id, now())
        // Its viewers go now and find it gone; what the run still sees, the journal drops.
        feed.close(id)
        await running.end(id)
      }),

    async paint(svg) {
      try {
        return await paint(svg)
      } catch (error) {
        log.error({ err: error }, 'a picture could not be painted')
        return problem('internal', 'The picture could not be painted here. transcript.svg has the same.')
      }
    },

    keepDraft: drafts.keep,
    findDraft: drafts.find,
  }
  return { runtime, feed, running }
}
