// Findings about DMARC: what the domain that readers see asks of receivers, and what this mail would come to.
import { answersAbout, textsOf } from '#lib/diagnosis/around.ts'
import type { Conversation } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'

const SENDER = { turn: 'sender' } as const

export const dmarcKinds = {
  'dmarc-pass': { severity: 'ok', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc7489#section-4.2') },
  'dmarc-fail': { severity: 'warning', ...SENDER, source: rfc('https://www.rfc-editor.org/rfc/rfc7489#section-6.3') },
  'dmarc-missing': { severity: 'notice', ...SENDER, source: rfc('https://www.rfc-editor.org/rfc/rfc7489#section-6.1') },
  'dmarc-invalid': { severity: 'warning', ...SENDER, source: rfc('https://www.rfc-editor.org/rfc/rfc7489#section-6.6.3') },
  'dmarc-unknown': { severity: 'notice', turn: 'operator', source: rfc('https://www.rfc-editor.org/rfc/rfc7489#section-4.2') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(dmarcKinds)

export function dmarcFindings(view: Conversation): Finding[] {
  const evaluated = view.around.evaluated.find((each) => each.about === 'dmarc')
  if (evaluated === undefined || evaluated.result === 'temperror') return []
  const { domain, policy = '', aligned = [], record } = evaluated
  const because = [evaluated.seq]
  if (record === undefined) return noPolicy(view, domain, because)
  if (!['none', 'quarantine', 'reject'].includes(policy)) return [finding('dmarc-invalid', because, { domain, why: 'policy', policy })]
  const params = { domain, policy, aligned: aligned.join(', ') }
  switch (evaluated.result) {
    case 'pass':
      return [finding('dmarc-pass', because, params)]
    case 'fail':
      return [finding('dmarc-fail', because, params, policy === 'none' ? 'notice' : 'warning')]
    default:
      return [finding('dmarc-unknown', because, params)]
  }
}

/** Two records are as good as none. */
function noPolicy(view: Conversation, domain: string, because: number[]): Finding[] {
  const several = answersAbout(view, 'dmarc', 'TXT').find(
    (answer) => textsOf(answer).filter((text) => /^v\s*=\s*DMARC1\b/i.test(text)).length > 1,
  )
  if (several !== undefined) return [finding('dmarc-invalid', [several.seq, ...because], { domain, why: 'several', policy: '' })]
  return [finding('dmarc-missing', because, { domain })]
}
