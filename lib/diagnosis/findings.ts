// Events → findings: what is worth telling beyond the verdict. Each is a pure rule over the conversation.
import type { CheckEvent } from '#lib/check/event.ts'
import type { WishingRequest } from '#lib/check/wishes.ts'
import { type Conversation, decisiveAttempt, exchangesOf, greetingOf, readConversation, seqsOf } from '#lib/diagnosis/conversation.ts'
import { authFindings } from '#lib/diagnosis/findings/auth.ts'
import { dnsFindings } from '#lib/diagnosis/findings/dns.ts'
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
  const answer = view.lookups.find((each) => each.asked.type === 'PTR')?.answer
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
  dnsFindings,
  slowBanner,
  noStartTls,
  notOffered,
  tlsFindings,
  authFindings,
  waysFindings,
  ownName,
]
