// Findings about recipients that were asked about behind the mail: those that every domain owes the world, and one that nobody has.
import { type Conversation, seqsOf } from '#lib/diagnosis/conversation.ts'
import { type SeenRecipient, seenRecipients } from '#lib/diagnosis/extra/recipients.ts'
import { isOver, unclearOf } from '#lib/diagnosis/extra/standing.ts'
import type { FindingRequest } from '#lib/diagnosis/findings/asked.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'

export const extraRecipientKinds = {
  'postmaster-refused': {
    severity: 'warning',
    turn: 'recipient-admin',
    source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.5.1'),
  },
  'abuse-refused': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc2142#section-2') },
  'role-addresses-taken': { severity: 'ok', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc2142#section-2') },
  'catch-all': { severity: 'notice', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-3.3') },
  'recipients-are-checked': { severity: 'ok', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-3.3') },
  'recipients-unclear': { severity: 'notice', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(extraRecipientKinds)

export function extraRecipientFindings(view: Conversation, { extra }: FindingRequest): Finding[] {
  if (extra?.includes('recipients') !== true) return []
  const { postmaster, abuse, nobody } = seenRecipients(view)
  const found: Finding[] = []
  if (postmaster?.standing === 'refused') found.push(finding('postmaster-refused', ...about(postmaster)))
  if (abuse?.standing === 'refused') found.push(finding('abuse-refused', ...about(abuse)))
  const isWhole = postmaster?.standing === 'taken' && abuse?.standing === 'taken'
  // Where everybody is taken, that says nothing of these two.
  if (isWhole && nobody?.standing === 'refused') {
    found.push(finding('role-addresses-taken', [...seqsOf(postmaster.exchange), ...seqsOf(abuse.exchange)], { domain: domainOf(abuse) }))
  }
  if (nobody?.standing === 'taken') found.push(finding('catch-all', ...about(nobody)))
  if (nobody?.standing === 'refused') found.push(finding('recipients-are-checked', ...about(nobody)))
  return isOver(view) ? [...found, ...unclear(view, [postmaster, abuse, nobody])] : found
}

function about(seen: SeenRecipient): [because: number[], params: { address: string; domain: string }] {
  return [seqsOf(seen.exchange), { address: seen.address, domain: domainOf(seen) }]
}

function domainOf({ address }: SeenRecipient): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/** One for all that got no clear answer. */
function unclear(view: Conversation, all: readonly (SeenRecipient | undefined)[]): Finding[] {
  const open = all.filter((each) => each === undefined || (each.standing !== 'taken' && each.standing !== 'refused'))
  if (open.length === 0) return []
  const why = unclearOf(
    view,
    'recipients',
    open.flatMap((each) => each ?? []),
  )
  return why === undefined ? [] : [finding('recipients-unclear', why.because, { why: why.why })]
}
