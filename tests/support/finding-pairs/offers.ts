// Findings about what a server offers, and about logging in, each in a session where it holds and in one where it does not.
import type { authKinds } from '#lib/diagnosis/findings/auth.ts'
import type { capabilityKinds } from '#lib/diagnosis/findings/capabilities.ts'
import { converse, HOST, type Part, secured } from '#tests/support/events.ts'
import {
  BANNER,
  BYE,
  changing,
  END,
  ending,
  handshake,
  MAIL,
  offering,
  type Pair,
  RCPT,
  said,
} from '#tests/support/finding-pairs/sessions.ts'

const greeted = (...said: string[]) => [BANNER, '> EHLO x', `250-${HOST}`, ...said]
/** Our lines of AUTH have their secret cut out. */
const hidden = (part: Part) => changing(part, 'send', ({ verb }) => (verb === 'auth' ? { redacted: true } : {}))
const logged = (problem?: 'unknown-issuer'): Part =>
  hidden([
    handshake(secured(0, problem === undefined ? {} : { problem })),
    converse(0, '> EHLO x', `250-${HOST}`, '250 AUTH PLAIN', '> AUTH PLAIN ****', '235 2.7.0 Welcome', ...END),
    BYE,
  ])
const proof = (reply: string): Part =>
  changing(
    said(...greeted('250 AUTH SCRAM-SHA-256'), '> AUTH SCRAM-SHA-256 n', '334 cj0x', '> AUTH=', reply, ...END),
    'receive',
    ({ code }) => (code === 334 ? { redacted: true } : {}),
  )

export const offerPairs = {
  'ehlo-unknown': {
    holds: said(BANNER, '> EHLO x', '502 5.5.2 What', '> HELO x', `250 ${HOST}`, ...MAIL, ...RCPT, ...END),
    // Perhaps it is about our name.
    not: said(BANNER, '> EHLO x', '550 5.7.1 Not you', '> HELO x', `250 ${HOST}`, ...MAIL, ...RCPT, ...END),
  },
  'size-small': { holds: offering('SIZE 5000000'), not: offering('SIZE 10240000') },
  'extensions-missing': { holds: offering('SIZE', '8BITMIME'), not: offering('pipelining', 'SIZE', '8BITMIME') },
  'address-queries-listed': { holds: offering('VRFY', 'SIZE'), not: offering('XVRFY', 'SIZE') },
  'extension-not-offered': { holds: offering('SIZE'), not: offering('PIPELINING'), request: { pipelining: true } },
  'auth-in-the-clear': { holds: offering('AUTH PLAIN'), not: offering('AUTH SCRAM-SHA-256') },
  'auth-sent-in-the-clear': {
    holds: hidden(said(...greeted('250 AUTH PLAIN'), '> AUTH PLAIN ****', '235 2.7.0 Welcome', ...END)),
    not: logged(),
  },
  'auth-untrusted': { holds: logged('unknown-issuer'), not: logged() },
  'auth-not-offered': {
    holds: ending('auth-failed', ...greeted('250 SIZE'), ...END),
    // It may be offered inside TLS.
    not: ending('auth-failed', ...greeted('250 STARTTLS'), ...END),
  },
  'auth-weak-mechanisms': { holds: offering('AUTH CRAM-MD5 PLAIN'), not: offering('AUTH SCRAM-SHA-256 PLAIN') },
  'scram-signature-wrong': {
    holds: said(...greeted('250 AUTH SCRAM-SHA-256'), '> AUTH SCRAM-SHA-256 n', '235 2.7.0 Welcome', ...END),
    not: proof('235 2.7.0 Welcome'),
  },
} satisfies Record<keyof typeof capabilityKinds | keyof typeof authKinds, Pair>
