// A request and our greeting name → the plan of the dialogue. Clock and randomness come in as arguments.
import { envelopeOf } from '#lib/check/envelope.ts'
import { extraKinds, isStrangeTo, mailDomain, type Stranger } from '#lib/check/extra.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { addressLiteral } from '#lib/smtp/address.ts'
import type { AuthTools } from '#lib/smtp/auth/mechanism.ts'
import { buildMessage, type Trace } from '#lib/smtp/data.ts'
import type { AuthPlan, ExtraPlan, Plan } from '#lib/smtp/dialogue.ts'
import { needsUtf8 } from '#lib/smtp/extensions.ts'
import { isAscii } from '#lib/smtp/octets.ts'

/** What a plan needs beside the request. */
export interface PlanOptions {
  /** What we say in EHLO unless the request names something else: a domain or an address literal. */
  greetingName: string
  date: Date
  /** Unique; the left half of Message-ID. */
  uniqueId: string
  /** Without them the plan logs in nowhere, as the plan of a request that was kept, which has no password. */
  authTools?: AuthTools
  trace?: Trace | undefined
  /** Where a stranger's mail would go (`strangersFor`). */
  strangers?: readonly Stranger[]
}

/**
 * The plan for one address: what it says of itself in a PROXY header is what we dialled, and so is what a relay probe calls it. A
 * stranger has nothing to do with the host either.
 */
export function planFor(plan: Plan, { host, address, port }: { host: string; address: string; port: number }): Plan {
  const { proxy, extra } = plan
  if (proxy === undefined && extra === undefined) return plan
  return {
    ...plan,
    proxy: proxy === undefined ? undefined : { ...proxy, destination: proxy.destination ?? { address, port } },
    extra: extra && {
      ...extra,
      strangers: extra.strangers.filter((each) => isStrangeTo(each, { host, address })),
      server: addressLiteral(address),
    },
  }
}

/** What the session is to do. */
export function planOf(request: CheckRequest, options: PlanOptions): Plan {
  const { name, from, to: recipients } = envelopeOf(request, options.greetingName)
  if (recipients.length === 0) throw new Error(`The target was parsed before, and now it is not: ${request.target}`)
  const { tls, pipelining, esmtp, insist, stop, proxy, xclient } = request
  const auth = authPlanOf(request.auth, options.authTools)
  const plan = {
    tls,
    auth,
    pipelining,
    esmtp,
    insist,
    stop,
    proxy,
    xclient,
    greeting: { verb: request.greeting.verb, name },
    from,
    recipients,
    extra: extraPlanOf(request, recipients, options),
  }
  if (request.purpose !== 'message') return { ...plan, message: undefined }
  const parts = {
    ...request.message,
    from: from === '' ? `postmaster@${name}` : from,
    to: recipients,
    date: options.date,
    messageId: `${options.uniqueId}@${name}`,
    trace: options.trace,
  }
  const utf8 = buildMessage(parts, 'utf8')
  // ASCII has no form for such an address, so the message goes in UTF-8 or not at all.
  if (needsUtf8({ from: parts.from, recipients })) return { ...plan, message: { ascii: utf8, eightBit: utf8, utf8 } }
  // Without a character that needs another form they are all the same.
  if (utf8.every(isAscii)) return { ...plan, message: { ascii: utf8, eightBit: utf8, utf8 } }
  return { ...plan, message: { ascii: buildMessage(parts, 'ascii'), eightBit: buildMessage(parts, 'eightBit'), utf8 } }
}

function extraPlanOf(
  { extra }: CheckRequest,
  recipients: readonly string[],
  { uniqueId, strangers = [] }: PlanOptions,
): ExtraPlan | undefined {
  if (extra.length === 0) return undefined
  return {
    kinds: extraKinds.filter((kind) => extra.includes(kind)),
    domain: mailDomain(recipients),
    nobody: `no-such-mailbox-${uniqueId.replace(/[^a-z0-9]/gi, '').slice(0, 12)}`,
    strangers,
  }
}

function authPlanOf(auth: CheckRequest['auth'], tools: AuthTools | undefined): AuthPlan | undefined {
  if (auth === undefined || tools === undefined) return undefined
  const { password } = auth
  if (password === undefined) throw new Error('A request that asks for AUTH has a password until it has run.')
  return { ...auth, password, tools }
}
