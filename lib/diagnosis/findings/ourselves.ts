// Findings about our own address: does its name lead back to it, and is it on a block list? What a server holds against us says
// nothing about mail from elsewhere.
import { answersAbout, hasFailed, textsOf } from '#lib/diagnosis/around.ts'
import type { Conversation } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { readListing } from '#lib/policy/block-list.ts'

const OPERATOR = { turn: 'operator' } as const

export const ourselvesKinds = {
  'own-name-confirmed': { severity: 'ok', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc8601#section-2.7.3') },
  'own-name-unconfirmed': { severity: 'warning', ...OPERATOR, source: rfc('https://www.rfc-editor.org/rfc/rfc1912#section-2.1') },
  'own-greeting-unconfirmed': { severity: 'notice', ...OPERATOR, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4') },
  'own-greeting-differs': { severity: 'notice', ...OPERATOR, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4') },
  'own-address-listed': { severity: 'warning', ...OPERATOR, source: rfc('https://www.rfc-editor.org/rfc/rfc5782#section-2.1') },
  'own-address-clear': { severity: 'ok', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc5782#section-2.1') },
  'block-list-refused': { severity: 'notice', ...OPERATOR, source: rfc('https://www.rfc-editor.org/rfc/rfc5782#section-5') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(ourselvesKinds)

export function ourselvesFindings(view: Conversation): Finding[] {
  return [...names(view), ...lists(view)]
}

function names(view: Conversation): Finding[] {
  const address = view.egress?.address ?? ''
  const pointer = view.lookups.find((each) => each.asked.type === 'PTR')?.answer
  const called = pointer?.records.flatMap((record) => (record.type === 'PTR' ? [record.target.toLowerCase()] : [])) ?? []
  const answers = [...answersAbout(view, 'name', 'A'), ...answersAbout(view, 'name', 'AAAA')].filter((each) => !hasFailed(each))
  return answers.flatMap((answer): Finding[] => {
    const { name } = answer
    const leadsBack = answer.records.some((record) => 'address' in record && record.address === address)
    if (pointer !== undefined && called.includes(name)) {
      const because = [pointer.seq, answer.seq]
      return [finding(leadsBack ? 'own-name-confirmed' : 'own-name-unconfirmed', because, { address, name })]
    }
    if (!leadsBack) return [finding('own-greeting-unconfirmed', [answer.seq], { address, name })]
    // Both names are ours then, and some servers want one.
    if (pointer === undefined || called.length === 0) return []
    return [finding('own-greeting-differs', [pointer.seq, answer.seq], { address, name, pointer: called.join(', ') })]
  })
}

function lists(view: Conversation): Finding[] {
  const answers = answersAbout(view, 'block-list', 'A')
  const address = view.egress?.address ?? ''
  const clear: { zone: string; seq: number }[] = []
  const found = answers.flatMap((answer): Finding[] => {
    const zone = zoneOf(answer.name)
    const because = [answer.seq]
    if (answer.status === 'timeout' || answer.status === 'servfail') return []
    if (answer.status === 'refused') return [finding('block-list-refused', because, { zone, codes: 'REFUSED' })]
    const listing = readListing(answer.records.flatMap((record) => ('address' in record ? [record.address] : [])))
    if (listing.kind === 'clear') {
      clear.push({ zone, seq: answer.seq })
      return []
    }
    const codes = listing.codes.join(', ')
    if (listing.kind === 'refused') return [finding('block-list-refused', because, { zone, codes })]
    const reason = answersAbout(view, 'block-list', 'TXT').find((each) => each.name === answer.name)
    const said = reason === undefined ? '' : textsOf(reason).join(' ').slice(0, 200)
    const shown = reason === undefined ? because : [...because, reason.seq]
    return [finding('own-address-listed', shown, { zone, codes, address, said })]
  })
  if (clear.length === 0 || found.some((each) => each.id === 'own-address-listed')) return found
  const zones = clear.map((each) => each.zone).join(', ')
  return [
    ...found,
    finding(
      'own-address-clear',
      clear.map((each) => each.seq),
      { address, zones },
    ),
  ]
}

/** Before it stand four labels of an IPv4 address, or thirty-two of an IPv6 one. */
function zoneOf(name: string): string {
  const labels = name.split('.')
  const isHex = labels.length > 32 && labels.slice(0, 32).every((label) => /^[0-9a-f]$/i.test(label))
  return labels.slice(isHex ? 32 : 4).join('.')
}
