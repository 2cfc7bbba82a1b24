// The names a server goes by: in its banner, in its EHLO reply, in DNS, in its certificate. Compared to see whether it answers to its name.
import { isNamedBy, namesOf } from '#lib/diagnosis/certificate-names.ts'
import { type Attempt, type Conversation, exchangesOf, greetingOf, handshakeOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import { isMasked } from '#lib/diagnosis/reply-words.ts'
import { reverseNames } from '#lib/diagnosis/reverse-names.ts'

/** Where a name stands. */
export type NameSource = 'banner' | 'ehlo' | 'helo' | 'mx' | 'ptr' | 'certificate'

export interface HostName {
  source: NameSource
  /** Lower case. */
  name: string
  because: number[]
  /** Does somebody other than the server itself say so: DNS, or whoever vouches for a certificate? */
  isVouched: boolean
  /** Of `ptr`: does the name lead back to the address? Undefined where that is not known. */
  confirmed?: boolean | undefined
}

/** Every name known so far, the banner's first. */
export function hostNames(view: Conversation, attempt: Attempt): HostName[] {
  const banner = exchangesOf(attempt, 'banner')[0]
  const greeting = greetingOf(attempt)
  const names: HostName[] = []
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.2
  // What a firewall has written over says no name.
  const inBanner = isMasked(banner) ? '' : firstWord(banner?.code === 220 ? banner.lines[0] : undefined)
  if (banner !== undefined && inBanner !== '') names.push({ source: 'banner', name: inBanner, because: seqsOf(banner), isVouched: false })
  const inGreeting = firstWord(greeting?.code === 250 ? greeting.lines[0] : undefined)
  // Some servers begin with a word of welcome, or with nothing but "OK".
  if (greeting !== undefined && isMeantAsName(inGreeting)) {
    const source = greeting.wait === 'ehlo' ? 'ehlo' : 'helo'
    names.push({ source, name: inGreeting, because: seqsOf(greeting).slice(0, 1), isVouched: false })
  }
  const exchange = mxNaming(view, attempt.host)
  if (exchange !== undefined) names.push({ source: 'mx', name: attempt.host.toLowerCase(), because: [exchange], isVouched: true })
  for (const { name, confirmed, because } of reverseNames(view, attempt) ?? []) {
    names.push({ source: 'ptr', name, because, isVouched: confirmed === true, confirmed })
  }
  names.push(...inCertificate(attempt, names))
  return names
}

/** Of a certificate's names the one that the server calls itself, else the one that was dialled, else the first. */
function inCertificate(attempt: Attempt, known: readonly HostName[]): HostName[] {
  const handshake = handshakeOf(attempt)
  const listed = handshake?.certificate === undefined ? [] : namesOf(handshake.certificate)
  const name = [...known.map((each) => each.name), attempt.host.toLowerCase()].find((each) => isNamedBy(listed, each)) ?? listed[0]
  return handshake === undefined || name === undefined
    ? []
    : [{ source: 'certificate', name, because: [handshake.seq], isVouched: handshake.trusted }]
}

/** A name with at least two labels and nothing that a host name can't have. */
export function isFullName(name: string): boolean {
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(name) && !/(^|\.)(localhost|localdomain|local|lan|internal)$/.test(name)
}

function isMeantAsName(word: string): boolean {
  return word !== '' && !NO_NAMES.test(word)
}

const NO_NAMES = /^(ok|okay|hello|hi|welcome|greetings|pleased|requested|ready|esmtp|smtp|starttls|size|pipelining|auth|8bitmime|help)$/

function firstWord(line: string | undefined): string {
  // No name is longer than 255; a sentence that quotes one stays readable.
  return (line?.trim().split(/\s+/)[0] ?? '')
    .slice(0, 255)
    .replace(/[.,;:]+$/, '')
    .toLowerCase()
}

function mxNaming(view: Conversation, host: string): number | undefined {
  return view.lookups.find((each) => each.answer?.records.some((record) => record.type === 'MX' && record.exchange === host))?.answer?.seq
}
