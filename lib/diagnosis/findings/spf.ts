// Findings about SPF: may our address send for the domain of the envelope, and for the name that we greet with?
import type { EventOf } from '#lib/check/event.ts'
import type { Conversation } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'

const kind = (severity: FindingKind['severity'], url: string) =>
  ({ severity, turn: severity === 'ok' ? 'nobody' : 'sender', source: rfc(url) }) as const

export const spfKinds = {
  'spf-pass': kind('ok', 'https://www.rfc-editor.org/rfc/rfc7208#section-8.3'),
  'spf-fail': kind('warning', 'https://www.rfc-editor.org/rfc/rfc7208#section-8.4'),
  'spf-softfail': kind('warning', 'https://www.rfc-editor.org/rfc/rfc7208#section-8.5'),
  'spf-neutral': kind('notice', 'https://www.rfc-editor.org/rfc/rfc7208#section-8.2'),
  'spf-missing': kind('notice', 'https://www.rfc-editor.org/rfc/rfc7208#section-8.1'),
  'spf-broken': kind('warning', 'https://www.rfc-editor.org/rfc/rfc7208#section-8.7'),
  'spf-unreachable': kind('notice', 'https://www.rfc-editor.org/rfc/rfc7208#section-8.6'),
  'spf-helo-fail': kind('warning', 'https://www.rfc-editor.org/rfc/rfc7208#section-2.3'),
  'spf-unknown': { ...kind('notice', 'https://www.rfc-editor.org/rfc/rfc7208#section-4.1'), turn: 'operator' },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(spfKinds)

/** One for the envelope; the name in EHLO is told of where it fails, or where it is all there is. */
export function spfFindings(view: Conversation): Finding[] {
  const evaluated = view.around.evaluated.filter((each) => each.about === 'spf')
  const envelope = evaluated.find((each) => each.identity === 'mail-from')
  const greeting = evaluated.find((each) => each.identity === 'helo')
  const found = [envelope ?? greeting].flatMap((each) => (each === undefined ? [] : ofIdentity(each)))
  // The two rest on the same record where the names are the same, so there is only one then.
  if (envelope !== undefined && (greeting?.result === 'fail' || greeting?.result === 'softfail')) {
    found.push(finding('spf-helo-fail', [greeting.seq], { domain: greeting.domain, address: greeting.address ?? '' }))
  }
  return found
}

function ofIdentity({ seq, domain, result, address = '', record = '', reason = '' }: EventOf<'evaluated'>): Finding[] {
  const because = [seq]
  const params = { domain, address }
  switch (result) {
    case 'pass':
      return [finding('spf-pass', because, params)]
    case 'fail':
      return [finding('spf-fail', because, params)]
    case 'softfail':
      return [finding('spf-softfail', because, params)]
    case 'neutral':
      return [finding('spf-neutral', because, params)]
    case 'none':
      return [finding('spf-missing', because, params)]
    case 'permerror':
      return [finding('spf-broken', because, { ...params, record, reason: detailOf(reason) })]
    case 'temperror':
      return [finding('spf-unreachable', because, params)]
    default:
      return address === '' ? [finding('spf-unknown', because, params)] : []
  }
}

/** What is behind the last colon of "permanent error in processing during lookup of a@b: Too many DNS requests". */
function detailOf(reason: string): string {
  return /during lookup of \S+: (.*)$/.exec(reason)?.[1] ?? ''
}
