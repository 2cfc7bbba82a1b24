// Findings about VRFY and EXPN, where they were asked for.
import type { Conversation } from '#lib/diagnosis/conversation.ts'
import { isOver, unclearOf } from '#lib/diagnosis/extra/standing.ts'
import { seenVerify } from '#lib/diagnosis/extra/verify.ts'
import type { FindingRequest } from '#lib/diagnosis/findings/asked.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'

export const verifyKinds = {
  'vrfy-open': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-7.3') },
  'expn-open': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-7.3') },
  'vrfy-expn-closed': { severity: 'ok', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-7.3') },
  'verify-unclear': { severity: 'notice', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-3.5.3') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(verifyKinds)

export function verifyFindings(view: Conversation, { extra }: FindingRequest): Finding[] {
  if (extra?.includes('verify') !== true) return []
  if (!isOver(view)) return []
  const seen = seenVerify(view)
  const open = seen.filter((each) => each.verdict === 'open')
  const closed = seen.filter((each) => each.verdict === 'closed')
  const unclear = seen.filter((each) => each.verdict === 'unclear')
  const found: Finding[] = open.map(({ verb, because }) => finding(verb === 'VRFY' ? 'vrfy-open' : 'expn-open', because))
  if (closed.length > 0) {
    const commands = closed.map(({ verb }) => verb).join(', ')
    found.push(
      finding(
        'vrfy-expn-closed',
        closed.flatMap((each) => each.because),
        { commands },
      ),
    )
  }
  if (seen.length < 2 || unclear.length > 0) {
    const why = unclearOf(
      view,
      'verify',
      unclear.flatMap((each) => each.open),
    )
    if (why !== undefined) found.push(finding('verify-unclear', why.because, { why: why.why }))
  }
  return found
}
