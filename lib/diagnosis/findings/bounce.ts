// Findings about bounces: where a report that this mail failed would go, and whether it could arrive there.
import type { EventOf } from '#lib/check/event.ts'
import { answerAbout, answersAbout, hasFailed } from '#lib/diagnosis/around.ts'
import { type Conversation, exchangesOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'

const SENDER = { turn: 'sender' } as const

export const bounceKinds = {
  'bounce-path': { severity: 'ok', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-3.6.3') },
  'bounce-none': { severity: 'notice', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.5.5') },
  'bounce-nowhere': { severity: 'warning', ...SENDER, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.2') },
  'bounce-null-mx': { severity: 'warning', ...SENDER, source: rfc('https://www.rfc-editor.org/rfc/rfc7505#section-4.2') },
  'bounce-elsewhere': { severity: 'notice', ...SENDER, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-3.3') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(bounceKinds)

export function bounceFindings(view: Conversation): Finding[] {
  const envelope = answerAbout(view, 'bounce', 'MX')
  if (envelope === undefined) return nullSender(view)
  return [...ofDomain(view, envelope), ...elsewhere(view, envelope)]
}

function nullSender(view: Conversation): Finding[] {
  const mail = view.attempts.flatMap((attempt) => exchangesOf(attempt, 'mail')).find(({ sent }) => isNull(sent))
  return mail === undefined ? [] : [finding('bounce-none', seqsOf(mail))]
}

function isNull(sent: EventOf<'send'> | undefined): boolean {
  return sent !== undefined && /^MAIL FROM: ?<>/i.test(sent.text)
}

function ofDomain(view: Conversation, mx: EventOf<'answer'>): Finding[] {
  const domain = mx.name
  const params = { domain }
  if (mx.status === 'nxdomain') return [finding('bounce-nowhere', [mx.seq], { ...params, why: 'no-domain' })]
  if (hasFailed(mx)) return []
  const hosts = mx.records.flatMap((record) => (record.type === 'MX' ? [record.exchange] : []))
  if (hosts.length === 1 && hosts[0] === '.') return [finding('bounce-null-mx', [mx.seq], params)]
  const addresses = [...answersAbout(view, 'bounce', 'A'), ...answersAbout(view, 'bounce', 'AAAA')]
  const because = [mx.seq, ...addresses.map((each) => each.seq)]
  const host = addresses[0]?.name ?? ''
  if (addresses.some((each) => each.records.some((record) => 'address' in record))) {
    return [finding('bounce-path', because, { ...params, host })]
  }
  // Other hosts may have an address where the first has none; without any other, nothing is left.
  const isSure = addresses.length === 2 && !addresses.some(hasFailed) && hosts.length <= 1
  return isSure ? [finding('bounce-nowhere', because, { ...params, why: 'no-address', host })] : []
}

/** Readers see one domain, and bounces go to another. */
function elsewhere(view: Conversation, mx: EventOf<'answer'>): Finding[] {
  const seen = view.around.evaluated.find((each) => each.about === 'dmarc')
  if (seen === undefined || seen.domain === mx.name) return []
  return [finding('bounce-elsewhere', [mx.seq, seen.seq], { domain: mx.name, header: seen.domain })]
}
