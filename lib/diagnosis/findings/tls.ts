// Findings about TLS: none on offer, a STARTTLS that is refused, a handshake that fails, and what was agreed on is weak.
import type { EventOf } from '#lib/check/event.ts'
import { speaksPlain } from '#lib/diagnosis/aside.ts'
import {
  type Attempt,
  type Conversation,
  decisiveAttempt,
  exchangesOf,
  failedHandshake,
  handshakeOf,
  seqsOf,
} from '#lib/diagnosis/conversation.ts'
import type { FindingRequest } from '#lib/diagnosis/findings/asked.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { isAgreed } from '#lib/diagnosis/position.ts'
import { maskedKeywords } from '#lib/diagnosis/reply-words.ts'
import { keywordsBefore } from '#lib/diagnosis/rules.ts'
import { offersStartTls, plainGreeting } from '#lib/diagnosis/start-tls.ts'
import type { Keyword } from '#lib/smtp/keyword.ts'

export const tlsKinds = {
  'no-starttls': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc7435#section-3') },
  'starttls-refused': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc3207#section-4') },
  'starttls-unlisted': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc3207#section-2') },
  'starttls-injection': { severity: 'error', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc3207#section-6') },
  'tls-handshake-failed': { severity: 'error', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc8446#section-6.2') },
  'tls-sni-refused': { severity: 'error', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc6066#section-3') },
  'tls-old-protocol': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc8996#section-2') },
  'tls-13-missing': { severity: 'notice', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc9325#section-3.1.1') },
  'tls-weak-cipher': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc9325#section-4.1') },
  'tls-no-forward-secrecy': {
    severity: 'notice',
    turn: 'recipient-admin',
    source: rfc('https://www.rfc-editor.org/rfc/rfc9325#section-4.1'),
  },
  'tls-weak-key-exchange': {
    severity: 'warning',
    turn: 'recipient-admin',
    source: rfc('https://www.rfc-editor.org/rfc/rfc9325#section-4.5'),
  },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(tlsKinds)

/** Every connection's failures, and what the one that decides agreed on. */
export function tlsFindings(view: Conversation, request: FindingRequest): Finding[] {
  const attempt = decisiveAttempt(view)
  const handshake = handshakeOf(attempt)
  const agreed = handshake === undefined || handshake.protocol === '' ? [] : agreedOn(handshake, request)
  return [...noStartTls(attempt), ...view.attempts.flatMap((each) => failures(view, each, request)), ...agreed]
}

function noStartTls(attempt: Attempt | undefined): Finding[] {
  const greeting = plainGreeting(attempt)
  // Only a whole EHLO reply in the clear shows what is missing; a refusal shows nothing, and inside TLS there is none to offer.
  if (greeting === undefined || offersStartTls(attempt) !== false) return []
  // What a firewall has written over may have been it, and that is told by itself.
  if (maskedKeywords(greeting).length > 0) return []
  // It takes the command all the same, which is told by itself.
  const isTaken = exchangesOf(attempt, 'starttls').some(isAgreed) && failedHandshake(attempt) === undefined
  return isTaken ? [] : [finding('no-starttls', seqsOf(greeting))]
}

function failures(view: Conversation, attempt: Attempt, { tlsProtocol = 'any' }: FindingRequest): Finding[] {
  const { host } = attempt
  const failed = failedHandshake(attempt)
  if (failed?.problem === 'injection') return [finding('starttls-injection', [failed.seq], { host })]
  // A port that begins in the clear is no failure of its TLS.
  if (failed !== undefined && speaksPlain(view, attempt) !== undefined) return []
  if (failed !== undefined) {
    const { alert = '', servername = '' } = failed
    const cause = handshakeCause(alert)
    if (cause === 'name') return [finding('tls-sni-refused', [failed.seq], { host, name: servername, alert })]
    // Who offers one version alone does not see what becomes of a sender, who offers them all.
    if (tlsProtocol !== 'any' && !ofAnyVersion.has(cause)) return []
    return [finding('tls-handshake-failed', [failed.seq], { host, alert, cause, mode: failed.mode })]
  }
  const refusal = exchangesOf(attempt, 'starttls').find((each) => each.code !== undefined && each.code !== 421 && !isAgreed(each))
  const unlisted = exchangesOf(attempt, 'starttls').find((each) => keywordsBefore(each, attempt)?.every(isOther) ?? false)
  if (unlisted !== undefined) {
    // What was not offered can not be refused.
    return isAgreed(unlisted) ? [finding('starttls-unlisted', seqsOf(unlisted), { host })] : []
  }
  return refusal === undefined ? [] : [finding('starttls-refused', seqsOf(refusal), { host })]
}

function isOther({ keyword }: Keyword): boolean {
  return keyword !== 'STARTTLS'
}

/** What a handshake failed on, by the library's words for it. */
function handshakeCause(
  alert: string,
): 'name' | 'version' | 'cipher' | 'key' | 'no-tls' | 'closed' | 'silence' | 'client-certificate' | 'other' {
  return causes.find(([pattern]) => pattern.test(alert))?.[1] ?? 'other'
}

/** What a handshake fails on whatever version it offers. */
const ofAnyVersion: ReadonlySet<string> = new Set(['no-tls', 'silence', 'client-certificate'])

const causes = [
  [/unrecognized[ _]name/i, 'name'],
  [/wrong version number|does not speak TLS/i, 'no-tls'],
  [/protocol version|unsupported protocol|version too low|no protocols available/i, 'version'],
  [/dh key too small|ee key too small|bad (dh|ecpoint|key share)|insufficient security/i, 'key'],
  [/handshake failure|no shared cipher|no cipher|sslv3 alert handshake|unknown cipher/i, 'cipher'],
  [/certificate required|alert bad certificate/i, 'client-certificate'],
  [/no answer to the handshake/i, 'silence'],
  [/closed the connection|reset the connection|connection was closed|unexpected eof|socket hang up/i, 'closed'],
] as const

/** What the two sides agreed on. */
function agreedOn({ protocol, cipher, keyExchange, seq }: EventOf<'tls'>, { tlsProtocol = 'any' }: FindingRequest): Finding[] {
  const found: Finding[] = []
  const because = [seq]
  if (protocol === 'TLSv1' || protocol === 'TLSv1.1') {
    found.push(finding('tls-old-protocol', because, { protocol, ...(tlsProtocol === 'any' ? {} : { asked: 'alone' }) }))
  }
  // Where only an older version was asked for, nobody knows.
  if (protocol === 'TLSv1.2' && tlsProtocol === 'any') found.push(finding('tls-13-missing', because, { protocol }))
  if (isWeakCipher(cipher)) found.push(finding('tls-weak-cipher', because, { cipher }))
  if (/^TLS_RSA_WITH_/.test(cipher)) found.push(finding('tls-no-forward-secrecy', because, { cipher }))
  const [, bits] = /^DH (\d+)$/.exec(keyExchange ?? '') ?? []
  if (Number(bits ?? SHORTEST_DH) < SHORTEST_DH) found.push(finding('tls-weak-key-exchange', because, { bits: Number(bits) }))
  return found
}

/** In bits. https://www.rfc-editor.org/rfc/rfc9325#section-4.5 */
const SHORTEST_DH = 2048

/** By its IANA name. https://www.rfc-editor.org/rfc/rfc9325#section-4.1 */
function isWeakCipher(cipher: string): boolean {
  return /_(NULL|EXPORT|anon|RC2|RC4|DES|DES40|3DES|IDEA|SEED|MD5)(_|$)/i.test(cipher)
}
