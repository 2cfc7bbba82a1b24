// Findings about DNS: where mail for the domain is to go, and whether that leads anywhere.
import type { Conversation } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'

export const dnsKinds = {
  'null-mx': { severity: 'error', turn: 'sender', source: rfc('https://www.rfc-editor.org/rfc/rfc7505#section-3') },
  'no-mx': { severity: 'notice', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-5.1') },
  'single-mx': { severity: 'notice', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc2182#section-3.1') },
  'mx-alias': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc2181#section-10.3') },
  'mx-without-address': { severity: 'error', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-5.1') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(dnsKinds)

/** What the domain's MX records and the addresses of its hosts show. */
export function dnsFindings(view: Conversation): Finding[] {
  return [...mx(view), ...mxAlias(view), ...mxWithoutAddress(view)]
}

function mx(view: Conversation): Finding[] {
  const answer = mxAnswer(view)
  if (answer === undefined) return []
  const because = [answer.seq]
  const hosts = answer.records.filter((record) => record.type === 'MX')
  if (answer.status === 'nodata' && view.attempts.length > 0) return [finding('no-mx', because)]
  if (hosts.length === 1 && hosts[0]?.exchange === '.') return [finding('null-mx', because)]
  return hosts.length === 1 ? [finding('single-mx', because)] : []
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
    return isOut && view.done !== undefined ? [finding('mx-without-address', because, { host })] : []
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
