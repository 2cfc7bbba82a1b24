// Events → findings: what is worth telling beyond the verdict. Each is a pure rule over the conversation.
import type { CheckEvent } from '#lib/check/event.ts'
import type { WishingRequest } from '#lib/check/wishes.ts'
import { type Conversation, decisiveAttempt, exchangesOf, greetingOf, readConversation, seqsOf } from '#lib/diagnosis/conversation.ts'
import { authFindings } from '#lib/diagnosis/findings/auth.ts'
import { mixedCodes } from '#lib/diagnosis/findings/replies.ts'
import { tlsFindings } from '#lib/diagnosis/findings/tls.ts'
import { waysFindings } from '#lib/diagnosis/findings/ways.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { SLOW_BANNER_MS } from '#lib/diagnosis/notes/exchange.ts'
import { reasonOf, recipientsOf } from '#lib/diagnosis/reply-words.ts'
import { offersStartTls, plainGreeting } from '#lib/diagnosis/start-tls.ts'
import { unoffered } from '#lib/diagnosis/withheld.ts'

type Rule = (view: Conversation, request: WishingRequest) => Finding[]

/** All findings for a list of events, the gravest first. With the request those about what was asked for, too. */
export function findings(events: readonly CheckEvent[], request: WishingRequest = {}): Finding[] {
  const view = readConversation(events)
  const order = { error: 0, warning: 1, notice: 2, ok: 3 }
  return rules.flatMap((rule) => rule(view, request)).sort((a, b) => order[a.severity] - order[b.severity])
}

const recipients: Rule = (view) =>
  recipientsOf(decisiveAttempt(view)).all.flatMap((exchange): Finding[] => {
    const reason = reasonOf(exchange)
    if (reason === 'mailbox-unknown') return [{ id: 'recipient-unknown', severity: 'error', because: seqsOf(exchange), params: {} }]
    return reason === 'greylisted' ? [{ id: 'greylisted', severity: 'warning', because: seqsOf(exchange), params: {} }] : []
  })

const mx: Rule = (view) => {
  const answer = view.lookups.find((each) => each.asked.type === 'MX')?.answer
  if (answer === undefined) return []
  const because = [answer.seq]
  const hosts = answer.records.filter((record) => record.type === 'MX')
  if (answer.status === 'nodata' && view.attempts.length > 0) return [{ id: 'no-mx', severity: 'notice', because, params: {} }]
  if (hosts.length === 1 && hosts[0]?.exchange === '.') return [{ id: 'null-mx', severity: 'error', because, params: {} }]
  return hosts.length === 1 ? [{ id: 'single-mx', severity: 'notice', because, params: {} }] : []
}

/** https://www.rfc-editor.org/rfc/rfc2181#section-10.3 */
const mxAlias: Rule = (view) =>
  mxLookups(view).flatMap(({ host, answer }) => {
    const isAlias = answer.records.some((record) => record.type === 'CNAME' && record.name === host)
    return isAlias && answer.type === 'A' ? [{ id: 'mx-alias', severity: 'warning' as const, because: [answer.seq], params: { host } }] : []
  })

const mxWithoutAddress: Rule = (view) => {
  const hosts = [...new Set(mxLookups(view).map((each) => each.host))]
  return hosts.flatMap((host) => {
    const answers = mxLookups(view).filter((each) => each.host === host)
    // Without an address in one family a host may have one in the other.
    const types = new Set(answers.map(({ answer }) => answer.type))
    const isOut =
      answers.some(({ answer }) => answer.status === 'nxdomain') ||
      (types.size === 2 && answers.every(({ answer }) => answer.status === 'nodata'))
    const because = answers.map(({ answer }) => answer.seq)
    return isOut && view.done !== undefined ? [{ id: 'mx-without-address', severity: 'error' as const, because, params: { host } }] : []
  })
}

const slowBanner: Rule = (view) => {
  const banner = exchangesOf(decisiveAttempt(view), 'banner')[0]
  const ms = (banner?.replies[0]?.at ?? 0) - (banner?.askedAt ?? 0)
  if (banner?.code === undefined || ms < SLOW_BANNER_MS) return []
  return [{ id: 'slow-banner', severity: 'notice', because: seqsOf(banner), params: { seconds: Math.round(ms / 1000) } }]
}

const noStartTls: Rule = (view) => {
  const attempt = decisiveAttempt(view)
  const greeting = plainGreeting(attempt)
  // Only a whole EHLO reply in the clear shows what is missing; a refusal shows nothing, and inside TLS there is none to offer.
  if (greeting === undefined || offersStartTls(attempt) !== false) return []
  return [{ id: 'no-starttls', severity: 'warning', because: seqsOf(greeting), params: {} }]
}

const ownName: Rule = (view) => {
  const answer = view.lookups.find((each) => each.asked.type === 'PTR' && each.asked.attempt === undefined)?.answer
  const isNameless = answer?.status === 'nxdomain' || answer?.status === 'nodata'
  if (answer === undefined || !isNameless || view.egress === undefined || view.egress.how === 'private') return []
  return [{ id: 'own-name-missing', severity: 'warning', because: [answer.seq], params: { address: view.egress.address } }]
}

const notOffered: Rule = (view, request) => {
  const attempt = decisiveAttempt(view)
  const greeting = greetingOf(attempt)
  const keywords = unoffered(attempt, request)
  if (greeting === undefined || keywords.length === 0) return []
  return [{ id: 'extension-not-offered', severity: 'notice', because: seqsOf(greeting), params: { keywords: keywords.join(' ') } }]
}

const rules: readonly Rule[] = [
  recipients,
  mixedCodes,
  mx,
  mxAlias,
  mxWithoutAddress,
  slowBanner,
  noStartTls,
  notOffered,
  tlsFindings,
  authFindings,
  waysFindings,
  ownName,
]

function mxLookups(view: Conversation) {
  const answer = view.lookups.find((each) => each.asked.type === 'MX')?.answer
  const hosts = new Set(answer?.records.flatMap((record) => (record.type === 'MX' ? [record.exchange] : [])))
  return view.lookups.flatMap((each) =>
    each.answer !== undefined && (each.asked.type === 'A' || each.asked.type === 'AAAA') && hosts.has(each.asked.name)
      ? [{ host: each.asked.name, answer: each.answer }]
      : [],
  )
}
