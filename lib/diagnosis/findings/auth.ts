// Findings about AUTH: what is offered before TLS, what is offered at all, and what became of a login.
import type { EventOf } from '#lib/check/event.ts'
import { authOf, hidesBehindTls, keywordsAtAuth } from '#lib/diagnosis/auth.ts'
import {
  type Attempt,
  type Conversation,
  decisiveAttempt,
  type Exchange,
  greetingOf,
  handshakeOf,
  seqsOf,
} from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { plainGreeting } from '#lib/diagnosis/start-tls.ts'
import { offeredMechanisms } from '#lib/smtp/auth/choice.ts'
import { parseKeywords } from '#lib/smtp/keyword.ts'

export const authKinds = {
  'auth-in-the-clear': { severity: 'warning', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc4954#section-4') },
  'auth-sent-in-the-clear': { severity: 'warning', turn: 'sender', source: rfc('https://www.rfc-editor.org/rfc/rfc4954#section-9') },
  'auth-untrusted': { severity: 'warning', turn: 'sender', source: rfc('https://www.rfc-editor.org/rfc/rfc8314#section-4.2') },
  'auth-not-offered': { severity: 'error', turn: 'sender', source: rfc('https://www.rfc-editor.org/rfc/rfc4954#section-3') },
  'auth-weak-mechanisms': { severity: 'notice', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc6331#section-1') },
  'scram-signature-wrong': { severity: 'error', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc5802#section-3') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(authKinds)

/** Of the connection that decides. */
export function authFindings(view: Conversation): Finding[] {
  const attempt = decisiveAttempt(view)
  if (attempt === undefined) return []
  const isMissing = view.done?.outcome === 'auth-failed' && authOf(attempt) === undefined
  return [...inTheClear(attempt), ...weak(attempt), ...(isMissing ? notOffered(attempt) : []), ...tried(attempt)]
}

/** These show the password itself to whoever listens. */
const readable = ['PLAIN', 'LOGIN', 'XOAUTH2', 'OAUTHBEARER']
/** https://www.rfc-editor.org/rfc/rfc6331#section-1 says it of DIGEST-MD5; the others are older still. */
const outdated = ['CRAM-MD5', 'DIGEST-MD5', 'NTLM']

function inTheClear(attempt: Attempt): Finding[] {
  const greeting = plainGreeting(attempt)
  const shown = offeredIn(greeting).filter((each) => readable.includes(each))
  if (greeting === undefined || shown.length === 0) return []
  return [finding('auth-in-the-clear', seqsOf(greeting), { mechanisms: shown.join(', ') })]
}

function weak(attempt: Attempt): Finding[] {
  const greeting = greetingOf(attempt)
  const old = offeredIn(greeting).filter((each) => outdated.includes(each))
  if (greeting === undefined || old.length === 0) return []
  return [finding('auth-weak-mechanisms', seqsOf(greeting), { mechanisms: old.join(', ') })]
}

function offeredIn(greeting: Exchange | undefined): string[] {
  return greeting?.wait === 'ehlo' && greeting.code === 250 ? (offeredMechanisms(parseKeywords(greeting.lines)) ?? []) : []
}

/** A login was asked for: else the check would have ended otherwise. */
function notOffered(attempt: Attempt): Finding[] {
  const greeting = greetingOf(attempt)
  const keywords = keywordsAtAuth(attempt)
  if (greeting === undefined || keywords === undefined || offeredMechanisms(keywords) !== undefined) return []
  if (hidesBehindTls(attempt)) return []
  return [finding('auth-not-offered', seqsOf(greeting), { host: attempt.host })]
}

function tried(attempt: Attempt): Finding[] {
  const auth = authOf(attempt)
  if (auth === undefined) return []
  const { host } = attempt
  const secret = auth.exchanges.flatMap(({ sent }) => (sent?.redacted === true ? [sent] : []))
  const found: Finding[] = [...exposed(secret, auth.last.secured, handshakeOf(attempt), host)]
  if (auth.cancelled === 'signature' || auth.isUnproven) {
    found.push(finding('scram-signature-wrong', seqsOf(auth.last), { host }))
  }
  return found
}

function exposed(
  secret: readonly EventOf<'send'>[],
  secured: Exchange['secured'],
  handshake: EventOf<'tls'> | undefined,
  host: string,
): Finding[] {
  const because = secret.map((each) => each.seq)
  if (because.length === 0) return []
  if (secured === undefined) return [finding('auth-sent-in-the-clear', because)]
  return handshake?.trusted === false ? [finding('auth-untrusted', because, { host })] : []
}
