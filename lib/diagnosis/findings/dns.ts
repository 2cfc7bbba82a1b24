// Findings about DNS: where mail for the domain is to go, and whether that leads anywhere.
import { hasFailed } from '#lib/diagnosis/around.ts'
import type { Conversation } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { parseIp } from '#lib/target.ts'

export const dnsKinds = {
  'null-mx': { severity: 'error', turn: 'sender', source: rfc('https://www.rfc-editor.org/rfc/rfc7505#section-3') },
  'no-mx': { severity: 'notice', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-5.1') },
  'single-mx': { severity: 'notice', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc2182#section-3.1') },
  'mx-alias': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc2181#section-10.3') },
  'mx-without-address': { severity: 'error', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-5.1') },
  'mx-host-lookup-failed': {
    severity: 'warning',
    turn: 'recipient-admin',
    source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-5.1'),
  },
  'domain-missing': { severity: 'error', turn: 'sender', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-5.1') },
  'mx-lookup-failed': { severity: 'error', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-5.1') },
  'mx-is-address': { severity: 'error', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-5.1') },
  'mx-private': { severity: 'error', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc1918#section-3') },
  'mx-equal-preference': { severity: 'notice', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-5.1') },
  'mx-ipv6-only': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc3974#section-3') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(dnsKinds)

/** What the domain's MX records and the addresses of its hosts show. */
export function dnsFindings(view: Conversation): Finding[] {
  return [...mx(view), ...mxAlias(view), ...mxWithoutAddress(view), ...mxHostFailed(view), ...mxPrivate(view), ...mxSixOnly(view)]
}

function mx(view: Conversation): Finding[] {
  const answer = mxAnswer(view)
  if (answer === undefined) return []
  const because = [answer.seq]
  const hosts = answer.records.filter((record) => record.type === 'MX')
  if (answer.status === 'nxdomain') return [finding('domain-missing', because, { domain: answer.name })]
  if (hasFailed(answer)) return [finding('mx-lookup-failed', because, { domain: answer.name, status: answer.status })]
  if (answer.status === 'nodata' && view.attempts.length > 0) return [finding('no-mx', because)]
  if (hosts.length === 1 && hosts[0]?.exchange === '.') return [finding('null-mx', because)]
  const addresses = hosts.map((each) => each.exchange).filter(isAddress)
  const found: Finding[] = addresses.length > 0 ? [finding('mx-is-address', because, { hosts: addresses.join(', ') })] : []
  const isEven = new Set(hosts.map((each) => each.preference)).size === 1
  if (hosts.length > 1 && isEven) found.push(finding('mx-equal-preference', because, { count: hosts.length }))
  return hosts.length === 1 ? [...found, finding('single-mx', because)] : found
}

function isAddress(exchange: string): boolean {
  return parseIp(exchange.replace(/\.$/, '')) !== undefined
}

/** What our guard does not let out is not on the public internet: no sender reaches it either. */
function mxPrivate(view: Conversation): Finding[] {
  const exchanges = new Set(mxLookups(view).map((each) => each.host))
  const inside = view.attempts.flatMap(({ unreachable }) => {
    const isInside = unreachable?.cause === 'forbidden' && unreachable.lab === undefined && unreachable.spared === undefined
    return isInside && exchanges.has(unreachable.host) ? [unreachable] : []
  })
  return inside.map(({ seq, host, address }) => finding('mx-private', [seq], { host, address }))
}

/** Half of the world's senders have IPv4 alone. */
function mxSixOnly(view: Conversation): Finding[] {
  const looked = mxLookups(view)
  const hosts = [...new Set(mxAnswer(view)?.records.flatMap((record) => (record.type === 'MX' ? [record.exchange] : [])))]
  const of = (host: string, type: 'A' | 'AAAA') => looked.find((each) => each.host === host && each.answer.type === type)?.answer
  // Of a host that was not asked about nothing is known.
  const isSixOnly = (host: string) => of(host, 'A')?.status === 'nodata' && of(host, 'AAAA')?.status === 'ok'
  if (hosts.length === 0 || !hosts.every(isSixOnly)) return []
  return [
    finding(
      'mx-ipv6-only',
      looked.map(({ answer }) => answer.seq),
      { hosts: hosts.join(', ') },
    ),
  ]
}

function mxAlias(view: Conversation): Finding[] {
  return mxLookups(view).flatMap(({ host, answer }) => {
    const isAlias = answer.records.some((record) => record.type === 'CNAME' && record.name === host)
    return isAlias && answer.type === 'A' ? [finding('mx-alias', [answer.seq], { host })] : []
  })
}

function mxWithoutAddress(view: Conversation): Finding[] {
  const hosts = [...new Set(mxLookups(view).map((each) => each.host))]
  return hosts.flatMap((host) => {
    const answers = mxLookups(view).filter((each) => each.host === host)
    // Without an address in one family a host may have one in the other.
    const types = new Set(answers.map(({ answer }) => answer.type))
    const isOut =
      answers.some(({ answer }) => answer.status === 'nxdomain') ||
      (types.size === 2 && answers.every(({ answer }) => answer.status === 'nodata'))
    const because = answers.map(({ answer }) => answer.seq)
    // Where another host is there, mail goes to that.
    const severity = view.attempts.some(({ connected }) => connected !== undefined) ? 'warning' : 'error'
    return isOut && !isAddress(host) && view.done !== undefined ? [finding('mx-without-address', because, { host }, severity)] : []
  })
}

/** DNS said nothing of either family, so whoever asks now finds no way to that host. */
function mxHostFailed(view: Conversation): Finding[] {
  const hosts = [...new Set(mxLookups(view).map((each) => each.host))]
  return hosts.flatMap((host) => {
    const answers = mxLookups(view).flatMap((each) => (each.host === host ? [each.answer] : []))
    const failed = answers.filter(hasFailed)
    const hasAddress = answers.some(({ records }) => records.some((record) => 'address' in record))
    const [first] = failed
    if (first === undefined || hasAddress || isAddress(host)) return []
    return [
      finding(
        'mx-host-lookup-failed',
        failed.map(({ seq }) => seq),
        { host, status: first.status },
      ),
    ]
  })
}

function mxLookups(view: Conversation) {
  const hosts = new Set(mxAnswer(view)?.records.flatMap((record) => (record.type === 'MX' ? [record.exchange] : [])))
  return view.lookups.flatMap((each) =>
    each.answer !== undefined && (each.asked.type === 'A' || each.asked.type === 'AAAA') && hosts.has(each.asked.name)
      ? [{ host: each.asked.name, answer: each.answer }]
      : [],
  )
}

function mxAnswer(view: Conversation) {
  return view.lookups.find((each) => each.asked.type === 'MX')?.answer
}
