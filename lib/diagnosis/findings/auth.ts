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
import type { Finding } from '#lib/diagnosis/model.ts'
import { plainGreeting } from '#lib/diagnosis/start-tls.ts'
import { offeredMechanisms } from '#lib/smtp/auth/choice.ts'
import { parseKeywords } from '#lib/smtp/keyword.ts'
import { list } from '#lib/words/duration.ts'

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
  return [{ id: 'auth-in-the-clear', severity: 'warning', because: seqsOf(greeting), params: { mechanisms: list(shown) } }]
}

function weak(attempt: Attempt): Finding[] {
  const greeting = greetingOf(attempt)
  const old = offeredIn(greeting).filter((each) => outdated.includes(each))
  if (greeting === undefined || old.length === 0) return []
  return [{ id: 'auth-weak-mechanisms', severity: 'notice', because: seqsOf(greeting), params: { mechanisms: list(old) } }]
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
  return [{ id: 'auth-not-offered', severity: 'error', because: seqsOf(greeting), params: { host: attempt.host } }]
}

function tried(attempt: Attempt): Finding[] {
  const auth = authOf(attempt)
  if (auth === undefined) return []
  const { host } = attempt
  const secret = auth.exchanges.flatMap(({ sent }) => (sent?.redacted === true ? [sent] : []))
  const found: Finding[] = [...exposed(secret, auth.last.secured, handshakeOf(attempt), host)]
  if (auth.cancelled === 'signature' || auth.isUnproven) {
    found.push({ id: 'scram-signature-wrong', severity: 'error', because: seqsOf(auth.last), params: { host } })
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
  if (secured === undefined) return [{ id: 'auth-sent-in-the-clear', severity: 'warning', because, params: {} }]
  return handshake?.trusted === false ? [{ id: 'auth-untrusted', severity: 'warning', because, params: { host } }] : []
}
