// Findings about names: ours, and the server's.
import type { Conversation } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'

export const nameKinds = {
  'own-name-missing': { severity: 'warning', turn: 'operator', source: rfc('https://www.rfc-editor.org/rfc/rfc1912#section-2.1') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(nameKinds)

export function nameFindings(view: Conversation): Finding[] {
  return ownName(view)
}

function ownName(view: Conversation): Finding[] {
  const answer = view.lookups.find((each) => each.asked.type === 'PTR')?.answer
  const isNameless = answer?.status === 'nxdomain' || answer?.status === 'nodata'
  if (answer === undefined || !isNameless || view.egress === undefined || view.egress.how === 'private') return []
  return [finding('own-name-missing', [answer.seq], { address: view.egress.address })]
}
