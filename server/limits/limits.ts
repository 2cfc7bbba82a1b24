// The limits of a server as one: what a check counts as, and the words for one too many.
import { mailDomain } from '#lib/check/extra.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { type Problem, problem } from '#lib/problem.ts'
import { defaultRecipient, parseTarget } from '#lib/target.ts'
import { duration } from '#lib/words/duration.ts'
import { clientKey, siteKey } from '#server/limits/client.ts'
import { type Count, createRates, type Exceeded, unlimitedRates } from '#server/limits/rates.ts'
import type { Limits, RateName } from '#server/limits/settings.ts'
import { createSlots, endlessSlots, type Place, type SlotCounts } from '#server/limits/slots.ts'

export interface Gatekeeper {
  /** A place for a check of this client, or why there is none now. */
  admit(request: CheckRequest, client: string): Promise<Place | Problem>
  /** May a command that is typed by hand ask about whoever it names? Asking counts. */
  mayName(request: Pick<CheckRequest, 'target'>, command: string): Promise<boolean>
  /** May we connect to this address once more; and, where it is for a relay probe, probe it once more? */
  mayConnect(address: string, forRelay?: boolean): Promise<boolean>
}

/** Makes the gatekeeper; `off` lets everybody in. Names under practice.test cost nobody anything but us. */
export function createGatekeeper(
  limits: { rates: Limits['rates']; counts: SlotCounts } | 'off',
  isPracticeName: (domain: string) => boolean,
): Gatekeeper {
  const rates = limits === 'off' ? unlimitedRates : createRates(limits.rates)
  const slots = limits === 'off' ? endlessSlots : createSlots(limits.counts)
  return {
    async admit(request, client) {
      const key = clientKey(client)
      const site = siteKey(key)
      const exceeded = await rates.consume([
        { limit: 'all', key: 'all' },
        { limit: 'client', key },
        ...(site === undefined ? [] : [{ limit: 'site', key: site } satisfies Count]),
        ...targetCounts(request, isPracticeName),
      ])
      if (exceeded !== undefined) return tooMany(exceeded)
      return slots.take(key) ?? problem('too-many', FULL, undefined, FULL_SECONDS)
    },
    mayName: async ({ target }, command) => {
      const domain = domainOf(target)
      if (domain === undefined || isPracticeName(domain)) return true
      const counts = recipientCounts([namedIn(command, domain)])
      // A name can be written in many ways; the server that is asked stays the same.
      const ofTarget: Count = { limit: 'recipients', key: domain }
      const isCounted = counts.length === 0 || counts.some(({ key }) => key === domain)
      return (await rates.consume(isCounted ? counts : [...counts, ofTarget])) === undefined
    },
    mayConnect: async (address, forRelay = false) => {
      const counts: Count[] = [{ limit: 'address', key: address }, ...(forRelay ? [{ limit: 'relay' as const, key: address }] : [])]
      return (await rates.consume(counts)) === undefined
    },
  }
}

/** What a check asks of strangers: their server, and what it knows of its recipients. */
function targetCounts(request: CheckRequest, isPracticeName: (domain: string) => boolean): Count[] {
  const target = parseTarget(request.target)
  if ('refused' in target) return []
  const domain = target.kind === 'ip' ? target.address : target.domain
  if (isPracticeName(domain)) return []
  const asked = request.to.length > 0 ? request.to : [defaultRecipient(target, request.route)]
  return [{ limit: 'target', key: domain }, ...recipientCounts(asked), ...extraCounts(request, domain, asked)]
}

/** What is asked in addition: recipients by RCPT, VRFY and EXPN all count as such, and a probe for relaying as one. */
function extraCounts({ extra }: CheckRequest, domain: string, asked: readonly string[]): Count[] {
  const of = mailDomain(asked) ?? domain
  const named = (extra.includes('recipients') ? ASKED_ABOUT.recipients : 0) + (extra.includes('verify') ? ASKED_ABOUT.verify : 0)
  return [
    ...(named === 0 ? [] : [{ limit: 'recipients' as const, key: of, points: named }]),
    ...(extra.includes('relay') ? [{ limit: 'relay' as const, key: domain }] : []),
  ]
}

/** Abuse and nobody; the recipient, nobody, and a list. Everybody has a postmaster. */
const ASKED_ABOUT = { recipients: 2, verify: 3 }

function domainOf(text: string): string | undefined {
  const target = parseTarget(text)
  if ('refused' in target) return undefined
  return target.kind === 'ip' ? target.address : target.domain
}

/** Whom RCPT, VRFY or EXPN names, whatever else stands in the line. */
function namedIn(command: string, domain: string): string {
  const name = /<(.*)>/.exec(command)?.[1] ?? command.replace(/^\S+ *(?:TO: *)?/i, '').trim()
  if (name.includes('@')) return name.slice(-320)
  return isPostmaster(name.toLowerCase()) ? name : `${name.slice(0, 64)}@${domain}`
}

/** Each once, and as one where only the writing differs: a local part may stand in quotes, and have backslashes in them. */
function recipientCounts(asked: readonly string[]): Count[] {
  const recipients = [...new Set(asked.map(plainMailbox))].filter((each) => !isPostmaster(each))
  const domains = new Map<string, number>()
  for (const recipient of recipients) {
    const of = recipient.slice(recipient.lastIndexOf('@') + 1)
    domains.set(of, (domains.get(of) ?? 0) + 1)
  }
  return [
    ...[...domains].map(([key, points]): Count => ({ limit: 'recipients', key, points })),
    ...recipients.map((key): Count => ({ limit: 'recipient', key })),
  ]
}

function plainMailbox(mailbox: string): string {
  const at = mailbox.lastIndexOf('@')
  const local = mailbox.slice(0, Math.max(0, at))
  const plain = /^".*"$/.test(local) ? local.slice(1, -1).replace(/\\(.)/g, '$1') : local
  return `${plain}${mailbox.slice(Math.max(0, at))}`.toLowerCase()
}

/** Every domain has one, so asking for it gathers nothing. https://www.rfc-editor.org/rfc/rfc5321#section-4.5.1 */
function isPostmaster(recipient: string): boolean {
  return recipient === 'postmaster' || recipient.startsWith('postmaster@')
}

const FULL = 'Many checks are running just now, and many more are waiting. Try again in half a minute.'
const FULL_SECONDS = 30

/** Who reads more than a person can is asked to wait. */
export function readTooMuch(when: string): string {
  return `That was a lot to read, faster than anybody can. Try again in ${when}.`
}

const words: Readonly<Record<RateName, (when: string) => string>> = {
  client: (when) => `You have started many checks from your network. You can start the next one in ${when}.`,
  site: (when) => `Many checks have been started from networks beside yours. You can start the next one in ${when}.`,
  target: (when) => `This target has been checked often enough for now, so that its server is left in peace. Try again in ${when}.`,
  address: (when) => `This server has been connected to often enough for now. Try again in ${when}.`,
  recipient: (when) => `This recipient has been asked about often enough for now. Try again in ${when}.`,
  recipients: (when) =>
    `Many recipients of this domain have been asked about, and smtpscope is no way to find addresses. Try again in ${when}.`,
  relay: (when) => `This server has been asked often enough for now whether it relays. Try again in ${when}, or without that.`,
  read: (when) => readTooMuch(when),
  all: (when) => `This smtpscope has all the work it can do. Try again in ${when}.`,
}

function tooMany({ limit, seconds }: Exceeded): Problem {
  return problem('too-many', words[limit](duration(seconds * 1000)), undefined, seconds)
}
