// Findings about what a domain publishes on TLS as a whole: does anything say that it is a must, and who hears how it goes?
import { answerAbout, answersAbout, hasFailed, textsOf } from '#lib/diagnosis/around.ts'
import type { Conversation } from '#lib/diagnosis/conversation.ts'
import { securedHosts } from '#lib/diagnosis/findings/dane.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import { stsRecordOf } from '#lib/diagnosis/findings/mta-sts.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { readReportRecord } from '#lib/policy/tls-rpt.ts'

export const tlsPolicyKinds = {
  'tls-policy-missing': { severity: 'notice', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc8461#section-1') },
  'tls-rpt-missing': { severity: 'notice', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc8460#section-3') },
  'tls-rpt-invalid': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc8460#section-3') },
  'tls-rpt-published': { severity: 'ok', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc8460#section-3') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(tlsPolicyKinds)

export function tlsPolicyFindings(view: Conversation): Finding[] {
  return [...missing(view), ...reports(view)]
}

/** Nothing is missing until all has been answered, and somebody takes mail there. */
function missing(view: Conversation): Finding[] {
  const record = stsRecordOf(view)
  const tlsa = answersAbout(view, 'dane', 'TLSA')
  const asked = view.around.lookups.filter((each) => each.asked.about === 'dane' && each.asked.type === 'TLSA').length
  const isOpen =
    asked === 0 || tlsa.length < asked || tlsa.some((each) => hasFailed(each) || each.records.some((one) => one.type === 'TLSA'))
  if (record?.kind !== 'none' || isOpen) return []
  const because = [...record.because, ...tlsa.map((each) => each.seq)]
  return [finding('tls-policy-missing', because)]
}

function reports(view: Conversation): Finding[] {
  const answer = answerAbout(view, 'tls-rpt', 'TXT')
  if (answer === undefined || hasFailed(answer)) return []
  const because = [answer.seq]
  const record = readReportRecord(textsOf(answer))
  switch (record.kind) {
    case 'to':
      return [finding('tls-rpt-published', because, { addresses: record.addresses.join(', ') })]
    case 'none': {
      const hasPolicy = stsRecordOf(view)?.kind === 'id' || securedHosts(view).length > 0
      return hasPolicy ? [finding('tls-rpt-missing', because, { name: answer.name })] : []
    }
    default:
      return [finding('tls-rpt-invalid', because, { name: answer.name, why: record.kind })]
  }
}
