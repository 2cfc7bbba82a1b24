// Findings about DANE: what TLSA records say of the mail hosts, whether senders go by it, and what they would find.
import type { EventOf } from '#lib/check/event.ts'
import { answerAbout, answersAbout, hasFailed, hasNoTls } from '#lib/diagnosis/around.ts'
import { type Attempt, type Conversation, handshakeOf } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { isUsable, matchTlsa, type TlsaRecord } from '#lib/policy/dane.ts'

const ADMIN = { turn: 'recipient-admin' } as const

export const daneKinds = {
  'dane-matches': { severity: 'ok', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc7672#section-3.1') },
  'dane-mismatch': { severity: 'error', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc7672#section-3.1') },
  'dane-certificate': { severity: 'error', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc7672#section-3.1.2') },
  'dane-no-tls': { severity: 'error', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc7672#section-2.2') },
  'dane-unusable': { severity: 'warning', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc7672#section-3.1.3') },
  'dane-not-secure': { severity: 'warning', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc7672#section-2.1.1') },
  'dane-mx-not-secure': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc7672#section-2.2.1') },
  'dane-lookup-failed': { severity: 'error', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc7672#section-2.1.2') },
  'dane-unverified': { severity: 'notice', turn: 'operator', source: rfc('https://www.rfc-editor.org/rfc/rfc7672#section-2.1.1') },
  'dane-unchecked': { severity: 'notice', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc7672#section-3.1') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(daneKinds)

/** Of every mail host that has TLSA records, or whose records can't be had. */
export function daneFindings(view: Conversation): Finding[] {
  return [...answersAbout(view, 'dane', 'TLSA').flatMap((answer) => ofHost(view, answer)), ...mxNotSecure(view)]
}

/** Hosts whose records senders go by. */
export function securedHosts(view: Conversation): string[] {
  return answersAbout(view, 'dane', 'TLSA')
    .filter((each) => each.secure === true && tlsaOf(each).some(isUsable))
    .map(hostOf)
}

/** `_25._tcp.mail.example.com` is about mail.example.com. */
function hostOf({ name }: EventOf<'answer'>): string {
  return name.split('.').slice(2).join('.')
}

function tlsaOf({ records }: EventOf<'answer'>): TlsaRecord[] {
  return records.filter((record) => record.type === 'TLSA')
}

function ofHost(view: Conversation, answer: EventOf<'answer'>): Finding[] {
  const host = hostOf(answer)
  const because = [answer.seq]
  if (hasFailed(answer)) return failed(view, host, answer)
  const records = tlsaOf(answer)
  if (records.length === 0) return []
  if (answer.secure !== true) return notSecure(view, host, because)
  if (!records.some(isUsable)) {
    const usages = [...new Set(records.map((each) => `${each.usage} ${each.selector} ${each.matchingType}`))].join(', ')
    return [finding('dane-unusable', because, { host, usages })]
  }
  const attempt = view.attempts.find((each) => each.host === host && (handshakeOf(each) !== undefined || hasNoTls(each) !== undefined))
  return attempt === undefined ? [] : ofServer(view, attempt, records, because)
}

function ofServer(view: Conversation, attempt: Attempt, records: readonly TlsaRecord[], because: number[]): Finding[] {
  const { host } = attempt
  const noTls = hasNoTls(attempt)
  if (noTls !== undefined) return [finding('dane-no-tls', [...because, ...noTls], { host })]
  const handshake = handshakeOf(attempt)
  if (handshake === undefined) return []
  const shown = [...because, handshake.seq]
  const found = matchTlsa(records, handshake, domainOf(view))
  switch (found) {
    case 'match':
      return [finding('dane-matches', shown, { host })]
    case 'mismatch':
      return [finding('dane-mismatch', shown, { host })]
    case 'expired':
    case 'wrong-name':
      return [finding('dane-certificate', shown, { host, problem: found })]
    case 'unknown':
      return [finding('dane-unchecked', shown, { host })]
  }
}

function mxOf(view: Conversation) {
  return view.lookups.find((each) => each.asked.type === 'MX')?.answer
}

function domainOf(view: Conversation): string | undefined {
  return mxOf(view)?.name
}

/** Is it the zone that is not signed, or our resolver that does not look? The root, which is signed, tells. */
function notSecure(view: Conversation, host: string, because: number[]): Finding[] {
  const root = answerAbout(view, 'dane', 'TXT')
  if (root === undefined || hasFailed(root)) return []
  const all = [...because, root.seq]
  return root.secure === true ? [finding('dane-not-secure', all, { host })] : [finding('dane-unverified', all, { host, by: root.by ?? '' })]
}

/** Senders ask only where the host's addresses are secure; there a failure stops the mail. */
function failed(view: Conversation, host: string, answer: EventOf<'answer'>): Finding[] {
  const addresses = view.lookups.flatMap(({ asked, answer }) =>
    answer !== undefined && asked.name === host && (asked.type === 'A' || asked.type === 'AAAA') ? [answer] : [],
  )
  const secure = addresses.filter((each) => each.secure === true && each.status === 'ok')
  if (secure.length === 0) return []
  const because = [answer.seq, ...secure.map((each) => each.seq)]
  return [finding('dane-lookup-failed', because, { host, name: answer.name, status: answer.status })]
}

function mxNotSecure(view: Conversation): Finding[] {
  const mx = mxOf(view)
  const hosts = securedHosts(view)
  if (mx === undefined || mx.status !== 'ok' || mx.secure === true || hosts.length === 0) return []
  return [finding('dane-mx-not-secure', [mx.seq], { domain: mx.name, hosts: hosts.join(', ') })]
}
