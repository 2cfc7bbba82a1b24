// Findings about what is asked behind the mail, each in a session where it holds and in one where it does not.
import type { ExtraKind } from '#lib/check/extra.ts'
import type { extraRecipientKinds } from '#lib/diagnosis/findings/extra-recipients.ts'
import type { relayKinds } from '#lib/diagnosis/findings/relay.ts'
import type { verifyKinds } from '#lib/diagnosis/findings/verify.ts'
import { EHLO, MAIL, type Pair, RCPT, said } from '#tests/support/finding-pairs/sessions.ts'
import { askedRecipients, askedVerify, REFUSAL, relayOffer, relayProbe } from '#tests/support/known-checks-extra.ts'

const STRANGER = 'smtpscope-relay-test@client.example'
const UNKNOWN = '550 5.1.1 User unknown'
const OK = '250 2.1.5 Ok'
const SHUT = '502 5.5.1 Command not implemented'
const TOLD = '250 2.0.0 Jane Doe <jdoe@example.com>'

/** An ordinary session with more asked in it. */
const asked = (...lines: string[]) =>
  said('220 mx1.example.com ESMTP', ...EHLO, ...MAIL, ...RCPT, '> RSET', '250 2.0.0 Ok', ...lines, '> QUIT', '221 2.0.0 Bye')

const pair = (extra: ExtraKind, holds: string[], not: string[]): Pair => ({
  holds: asked(...holds),
  not: asked(...not),
  request: { extra: [extra] },
})

const relay = (holds: string[], not: string[]) => pair('relay', holds, not)
const recipients = (holds: [string, string, string], not: [string, string, string]) =>
  pair('recipients', askedRecipients(...holds), askedRecipients(...not))
const verify = (holds: [string, string, string], not: [string, string, string]) =>
  pair('verify', askedVerify(...holds), askedVerify(...not))

const open = relayOffer(STRANGER, ['plain', STRANGER, OK])

export const extraPairs = {
  'may-relay': relay(open, relayProbe(REFUSAL, UNKNOWN)),
  'relay-refused': relay(relayProbe(REFUSAL, UNKNOWN), open),
  'relay-local-forms': relay(relayProbe(REFUSAL, OK), relayProbe(REFUSAL, UNKNOWN)),
  'relay-unclear': relay(relayProbe('451 4.7.1 Try again later', '451 4.7.1 Try again later'), relayProbe(REFUSAL, UNKNOWN)),
  'postmaster-refused': recipients([UNKNOWN, OK, UNKNOWN], [OK, OK, UNKNOWN]),
  'abuse-refused': recipients([OK, UNKNOWN, UNKNOWN], [OK, OK, UNKNOWN]),
  // Where everybody is taken, that two are says nothing.
  'role-addresses-taken': recipients([OK, OK, UNKNOWN], [OK, OK, OK]),
  'catch-all': recipients([OK, OK, OK], [OK, OK, UNKNOWN]),
  'recipients-are-checked': recipients([OK, OK, UNKNOWN], [OK, OK, '451 4.7.1 Try again later']),
  'recipients-unclear': recipients([OK, OK, '451 4.7.1 Try again later'], [OK, OK, UNKNOWN]),
  'vrfy-open': verify([TOLD, UNKNOWN, SHUT], [SHUT, SHUT, SHUT]),
  'expn-open': verify([SHUT, SHUT, TOLD], [SHUT, SHUT, SHUT]),
  'vrfy-expn-closed': verify([SHUT, SHUT, SHUT], [TOLD, UNKNOWN, TOLD]),
  'verify-unclear': verify(['451 4.7.1 Try again later', '451 4.7.1 Try again later', SHUT], [SHUT, SHUT, SHUT]),
} satisfies Record<keyof typeof relayKinds | keyof typeof extraRecipientKinds | keyof typeof verifyKinds, Pair>
