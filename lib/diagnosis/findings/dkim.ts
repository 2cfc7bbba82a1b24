// Findings about DKIM: the signatures of the message that was sent, and the key under a selector.
import { answersAbout, hasFailed, textsOf } from '#lib/diagnosis/around.ts'
import type { Conversation } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { readDkimKey } from '#lib/policy/dkim-key.ts'

const SENDER = { turn: 'sender' } as const

export const dkimKinds = {
  'dkim-pass': { severity: 'ok', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc6376#section-3.9') },
  'dkim-fail': { severity: 'warning', ...SENDER, source: rfc('https://www.rfc-editor.org/rfc/rfc6376#section-6.1') },
  'dkim-key-found': { severity: 'ok', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc6376#section-3.6.1') },
  'dkim-key-missing': { severity: 'warning', ...SENDER, source: rfc('https://www.rfc-editor.org/rfc/rfc6376#section-3.6.2') },
  'dkim-key-revoked': { severity: 'warning', ...SENDER, source: rfc('https://www.rfc-editor.org/rfc/rfc6376#section-3.6.1') },
  'dkim-key-invalid': { severity: 'warning', ...SENDER, source: rfc('https://www.rfc-editor.org/rfc/rfc6376#section-6.1.2') },
  'dkim-key-weak': { severity: 'warning', ...SENDER, source: rfc('https://www.rfc-editor.org/rfc/rfc8301#section-3.2') },
  'dkim-key-testing': { severity: 'notice', ...SENDER, source: rfc('https://www.rfc-editor.org/rfc/rfc6376#section-3.6.1') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(dkimKinds)

/** Signers should have that many bits, and verifiers need not take fewer than the least. */
const GOOD_BITS = 2048
const LEAST_BITS = 1024

export function dkimFindings(view: Conversation): Finding[] {
  const signatures = view.around.evaluated.flatMap((each): Finding[] => {
    if (each.about !== 'dkim') return []
    const { seq, domain, selector = '', result, reason = '' } = each
    if (result === 'pass') return [finding('dkim-pass', [seq], { domain, selector })]
    const isOpen = result === 'temperror' || result === 'unknown'
    return isOpen ? [] : [finding('dkim-fail', [seq], { domain, selector, reason })]
  })
  return [...signatures, ...keys(view)]
}

/** Each key once: that of a signature is asked for as well. */
function keys(view: Conversation): Finding[] {
  const answers = new Map(answersAbout(view, 'dkim', 'TXT').map((answer) => [answer.name, answer]))
  return [...answers.values()].flatMap((answer): Finding[] => {
    if (hasFailed(answer)) return []
    const because = [answer.seq]
    const { name } = answer
    const key = readDkimKey(textsOf(answer))
    switch (key.kind) {
      case 'none':
        return [finding('dkim-key-missing', because, { name })]
      case 'revoked':
        return [finding('dkim-key-revoked', because, { name })]
      case 'key': {
        const { type, bits, testing } = key
        const found: Finding[] = testing ? [finding('dkim-key-testing', because, { name })] : []
        if (type === 'rsa' && bits < GOOD_BITS) {
          return [...found, finding('dkim-key-weak', because, { name, bits }, bits < LEAST_BITS ? 'warning' : 'notice')]
        }
        return testing ? found : [finding('dkim-key-found', because, { name, type, bits })]
      }
      default:
        return [finding('dkim-key-invalid', because, { name, why: key.kind })]
    }
  })
}
