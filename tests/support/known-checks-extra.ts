// Checks in which more was asked behind the mail: relaying, other recipients, VRFY and EXPN.
import type { ExtraKind } from '#lib/check/extra.ts'
import { ADDRESS, closed, converse, done, HOST, listed, type Part } from '#tests/support/events.ts'
import { BANNER, BYE, EHLO, FOUND, type KnownCheck, MESSAGE, QUIT, RSET, TARGET, TO_RCPT, talk } from '#tests/support/known-check-parts.ts'

function check(extra: readonly ExtraKind[], ...parts: Part[]): KnownCheck {
  return { events: listed(...parts), request: { purpose: 'probe', target: TARGET, tls: 'never', extra: [...extra] } }
}

const TAKEN = [...TO_RCPT, '250 2.1.5 Ok', ...RSET]
export const REFUSAL = '554 5.7.1 Relay access denied'
const STRANGER = 'smtpscope-relay-test@client.example'

/** One transaction of a relay probe: the sender, and each form with its answer. */
export function relayOffer(from: string, ...forms: [form: string, to: string, answer: string][]): string[] {
  const named = forms.flatMap(([form, to, answer]) => [`>relay:${form} RCPT TO:<${to}>`, answer])
  return [`>relay MAIL FROM:<${from}>`, '250 2.1.0 Ok', ...named, '>relay RSET', '250 2.0.0 Ok']
}

/** Every sender with the same answer, and then the forms that hide an address. */
export function relayProbe(answer: string, hidden: string): string[] {
  return [
    ...relayOffer(STRANGER, ['plain', STRANGER, answer]),
    ...relayOffer('postmaster@example.com', ['own-sender', STRANGER, answer]),
    ...relayOffer('', ['null-sender', STRANGER, answer]),
    ...relayOffer(
      STRANGER,
      ['literal', 'smtpscope-relay-test@[192.0.2.7]', answer],
      ['percent', 'smtpscope-relay-test%client.example@example.com', hidden],
    ),
  ]
}

/** The answers to the three recipients. */
export function askedRecipients(postmaster: string, abuse: string, nobody: string): string[] {
  const of = (name: string, answer: string) => [`>recipients RCPT TO:<${name}@example.com>`, answer]
  const three = [...of('postmaster', postmaster), ...of('abuse', abuse), ...of('no-such-mailbox-1', nobody)]
  return ['>recipients MAIL FROM:<sender@client.example>', '250 2.1.0 Ok', ...three, '>recipients RSET', '250 2.0.0 Ok']
}

/** The answers to VRFY of the recipient, of nobody, and to EXPN. */
export function askedVerify(known: string, nobody: string, list: string): string[] {
  return [`>verify VRFY ${TARGET}`, known, '>verify VRFY no-such-mailbox-1@example.com', nobody, '>verify EXPN postmaster', list]
}

/** A check that asks this behind a recipient that is taken. */
export function asking(extra: readonly ExtraKind[], ...said: string[]): KnownCheck {
  return check(extra, talk(...TAKEN, ...said, ...QUIT), BYE, done('completed'))
}

const control = { host: 'control.example', address: '198.51.100.25', port: 25, aside: true, control: true } as const
const peer = { host: HOST, address: ADDRESS, port: 25 }
const dropped: Part[] = [
  FOUND,
  { kind: 'trying', attempt: 0, ...peer },
  { kind: 'unreachable', attempt: 0, ...peer, cause: 'timeout', left: 0 },
  { kind: 'trying', attempt: 1, ...control },
]

export const extraChecks = {
  'a port that our own network blocks': check(
    [],
    dropped,
    { kind: 'unreachable', attempt: 1, ...control, cause: 'timeout', left: 0 },
    done('unreachable'),
  ),
  'a silent port where a control answers': check(
    [],
    dropped,
    { kind: 'connected', attempt: 1, host: control.host, address: control.address, port: 25, local: '192.0.2.7:50001' },
    converse(1, '220 control.example ESMTP', '> QUIT', '221 bye'),
    closed(1, 'server', 'quit'),
    done('unreachable'),
  ),
  'a control that we keep away from': check(
    [],
    dropped.slice(0, 3),
    { kind: 'unreachable', attempt: 1, ...control, cause: 'forbidden', left: 0, spared: 'enough' },
    done('unreachable'),
  ),
  'a relay probe refused': asking(['relay'], ...relayProbe(REFUSAL, '550 5.1.1 User unknown')),
  'a relay probe taken': asking(['relay'], ...relayOffer(STRANGER, ['plain', STRANGER, '250 2.1.5 Ok'])),
  'a relay probe ended by the server': check(
    ['relay'],
    talk(...TAKEN, ...relayOffer(STRANGER, ['plain', STRANGER, '421 4.7.0 Too many errors']).slice(0, -2)),
    closed(0, 'server', 'fin'),
    done('completed'),
  ),
  'a relay probe of a server that refuses us': check(
    ['relay'],
    talk(
      ...TO_RCPT,
      '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using bl.example',
      ...RSET,
      ...relayProbe('554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using bl.example', '550 5.7.1 no'),
      ...QUIT,
    ),
    BYE,
    done('rejected'),
  ),
  'a relay probe never reached': check(
    ['relay', 'recipients', 'verify'],
    talk(BANNER, ...EHLO, '> MAIL FROM:<a@b.example>', '550 5.7.1 no', ...QUIT),
    BYE,
    done('rejected'),
  ),
  'a relay probe with nobody to name': check(['relay'], talk(...TAKEN, ...QUIT), BYE, done('completed')),
  'other recipients checked': asking(['recipients'], ...askedRecipients('250 Ok', '250 Ok', '550 5.1.1 User unknown')),
  'other recipients, a catch-all': asking(['recipients'], ...askedRecipients('250 Ok', '550 5.1.1 unknown', '250 Ok')),
  'other recipients put off': asking(['recipients'], ...askedRecipients('250 Ok', '451 4.7.1 later', '451 4.7.1 later')),
  'VRFY that tells names apart': asking(['verify'], ...askedVerify(`252 2.0.0 ${TARGET}`, '550 5.1.1 User unknown', '502 5.5.2 no')),
  'VRFY and EXPN shut': asking(['verify'], ...askedVerify('502 5.5.1 no', '502 5.5.1 no', '502 5.5.1 no')),
  'VRFY and silence': check(
    ['verify'],
    talk(...TAKEN, `>verify VRFY ${TARGET}`, 60_000),
    closed(0, 'client', 'timeout'),
    done('completed'),
  ),
  'all of it behind a message': check(
    ['recipients', 'verify', 'relay'],
    talk(
      ...TO_RCPT,
      '250 2.1.5 Ok',
      ...MESSAGE,
      '250 2.0.0 queued as 1',
      ...askedRecipients('250 Ok', '250 Ok', '550 5.1.1 User unknown'),
      ...askedVerify('252 2.0.0 perhaps', '252 2.0.0 perhaps', '550 5.7.1 no'),
      ...relayProbe(REFUSAL, '250 2.1.5 Ok'),
      ...QUIT,
    ),
    BYE,
    done('accepted'),
  ),
  'more asked of a server that stops in the middle': check(
    ['recipients', 'relay'],
    talk(...TAKEN, '>recipients MAIL FROM:<sender@client.example>', '250 2.1.0 Ok', '>recipients RCPT TO:<postmaster@example.com>'),
    closed(0, 'server', 'reset'),
    done('completed'),
  ),
  'more asked, and cancelled in it': check(
    ['relay'],
    talk(...TAKEN, ...relayOffer(STRANGER, ['plain', STRANGER, REFUSAL]), `>relay MAIL FROM:<>`, 3_000),
    closed(0, 'client', 'cancelled'),
    done('completed'),
  ),
  'a sender of the relay probe refused': asking(['relay'], `>relay MAIL FROM:<${STRANGER}>`, '550 5.7.1 no'),
} satisfies Record<string, KnownCheck>
