// DANE for SMTP (RFC 7672): what TLSA records mean for a mail server, and whether the certificates that it showed match.
import type { Certificate, DnsRecord, EventOf } from '#lib/check/event.ts'

export type TlsaRecord = Extract<DnsRecord, { type: 'TLSA' }>

/**
 * Can a sender go by it? Usages 0 and 1 are none for SMTP; a selector, a matching type or a digest that does not exist is none
 * anywhere.
 * @see https://www.rfc-editor.org/rfc/rfc7672#section-3.1.3
 */
export function isUsable({ usage, selector, matchingType, data }: TlsaRecord): boolean {
  if ((usage !== 2 && usage !== 3) || (selector !== 0 && selector !== 1)) return false
  const digits = { 1: 64, 2: 128 }[matchingType]
  return matchingType === 0 ? data !== '' : digits === data.length
}

/**
 * `match` and `mismatch` are what a sender would find. `expired` and `wrong-name`: the issuer matches, and for that the certificate
 * must be valid and stand for the host. `unknown`: what was seen of the connection is not enough to tell.
 */
export type DaneMatch = 'match' | 'mismatch' | 'expired' | 'wrong-name' | 'unknown'

/**
 * Holds what a handshake showed against records that can be used. A certificate of the server (usage 3) has to match and nothing
 * else; an issuer (usage 2) has to be in the chain that the server sent.
 * @param domain of the mail: an issuer's certificate may stand for that, too
 * @see https://www.rfc-editor.org/rfc/rfc7672#section-3.2.2
 */
export function matchTlsa(records: readonly TlsaRecord[], handshake: EventOf<'tls'>, domain: string | undefined): DaneMatch {
  const { certificate, chain = [], problems = [] } = handshake
  if (certificate === undefined) return problems.includes('no-certificate') ? 'mismatch' : 'unknown'
  const held = records.filter(isUsable)
  const ends = held.filter((each) => each.usage === 3).map((each) => compare(each, certificate))
  if (ends.includes('match')) return 'match'
  const issuers = held
    .filter((each) => each.usage === 2)
    .flatMap((each) => chain.map((issuer) => ({ issuer, found: compare(each, issuer) })))
  const anchors = issuers.filter(({ found }) => found === 'match').map(({ issuer }) => issuer)
  if (anchors.length > 0) {
    // A root that we know ourselves may not have come from the server, and only what it sends counts.
    if (anchors.every((issuer) => isOwnRoot(issuer, handshake))) return 'unknown'
    if (problems.includes('expired') || problems.includes('not-yet-valid')) return 'expired'
    return problems.includes('wrong-name') && !names(certificate, domain) ? 'wrong-name' : 'match'
  }
  return [...ends, ...issuers.map((each) => each.found)].includes('unknown') ? 'unknown' : 'mismatch'
}

/** Without a digest of it the two can't be held against each other, as in a handshake that was kept before there were any. */
function compare({ selector, matchingType, data, sha256 }: TlsaRecord, certificate: Certificate): 'match' | 'mismatch' | 'unknown' {
  const { fingerprint256, fingerprint512, spki256, spki512 } = certificate
  const wide = matchingType === 2
  const shown = selector === 0 ? (wide ? fingerprint512 : fingerprint256) : wide ? spki512 : spki256
  const wanted = matchingType === 0 ? sha256 : data
  if (shown === undefined || wanted === undefined) return 'unknown'
  return shown === wanted ? 'match' : 'mismatch'
}

function isOwnRoot({ subject, issuer }: Certificate, { trusted, chain }: EventOf<'tls'>): boolean {
  return trusted && subject === issuer && chain?.at(-1)?.subject === subject
}

function names({ names }: Certificate, domain: string | undefined): boolean {
  if (domain === undefined) return false
  const parent = domain.slice(domain.indexOf('.') + 1)
  return names.some((each) => each === domain || each === `*.${parent}`)
}
