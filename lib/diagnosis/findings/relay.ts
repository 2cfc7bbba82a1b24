// Findings about relaying for strangers, where that was asked for.
import type { Conversation } from '#lib/diagnosis/conversation.ts'
import { relayingOf } from '#lib/diagnosis/extra/relay.ts'
import type { FindingRequest } from '#lib/diagnosis/findings/asked.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'

export const relayKinds = {
  'may-relay': { severity: 'error', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc2505#section-2.1') },
  'relay-refused': { severity: 'ok', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc2505#section-2.1') },
  'relay-local-forms': {
    severity: 'notice',
    turn: 'recipient-admin',
    source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-2.3.11'),
  },
  'relay-unclear': { severity: 'notice', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc2505#section-2.1') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(relayKinds)

export function relayFindings(view: Conversation, { extra }: FindingRequest): Finding[] {
  const relaying = extra?.includes('relay') === true ? relayingOf(view) : undefined
  if (relaying === undefined) return []
  const { because } = relaying
  switch (relaying.kind) {
    case 'open':
      return [finding('may-relay', because, { from: relaying.from, to: relaying.to, address: view.egress?.address ?? '' })]
    case 'closed': {
      const { refused, asked, local } = relaying
      const closed = finding('relay-refused', because, { refused, asked })
      return local.length === 0 ? [closed] : [closed, finding('relay-local-forms', because, { count: local.length, first: local[0] ?? '' })]
    }
    case 'unclear':
      return [finding('relay-unclear', because, { why: relaying.why })]
  }
}
