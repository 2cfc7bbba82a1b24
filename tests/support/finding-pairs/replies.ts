// Findings about what a server says, and how, each in a session where it holds and in one where it does not.
import type { mannerKinds } from '#lib/diagnosis/findings/manners.ts'
import type { protocolKinds } from '#lib/diagnosis/findings/protocol.ts'
import type { recipientKinds } from '#lib/diagnosis/findings/recipients.ts'
import type { replyKinds } from '#lib/diagnosis/findings/replies.ts'
import type { replyFormatKinds } from '#lib/diagnosis/findings/reply-format.ts'
import { closed, done, HOST, reached } from '#tests/support/events.ts'
import {
  answering,
  BANNER,
  changing,
  EHLO,
  END,
  ending,
  MAIL,
  offering,
  type Pair,
  RCPT,
  said,
  usual,
  WAY,
} from '#tests/support/finding-pairs/sessions.ts'

const long = (octets: number) => answering('RCPT', `250 2.1.5 ${'x'.repeat(octets - 12)}`)
const slow = [1_500, 1_500, 1_500]
/** An ordinary session in which each answer takes so long. */
const slowly = ([a = 0, b = 0, c = 0]: number[]) => {
  const late = ([command = '', ...reply]: string[], ms: number) => [command, ms, ...reply]
  return said(BANNER, ...late(EHLO, a), ...late(MAIL, b), ...late(RCPT, c), ...END)
}
const leaving = (by: 'server' | 'client', ...last: string[]) => [
  WAY,
  reached(0, HOST, BANNER, ...EHLO, ...MAIL, ...RCPT, '> QUIT', ...last),
  closed(0, by, 'fin'),
  done('completed'),
]

export const replyPairs = {
  'recipient-unknown': {
    holds: answering('RCPT', '550 5.1.1 No such user here'),
    // What is said for now is no last word.
    not: answering('RCPT', '450 4.1.1 No such user here'),
  },
  greylisted: {
    holds: answering('RCPT', '451 4.7.1 Greylisted, please try again in 300 seconds'),
    not: answering('RCPT', '452 4.2.2 Mailbox full'),
  },
  'reply-refused': {
    holds: ending('rejected', BANNER, ...EHLO, ...MAIL, '> RCPT TO:<a@b.example>', '554 5.7.1 Relay access denied', ...END),
    not: ending('rejected', BANNER, ...EHLO, ...MAIL, '> RCPT TO:<a@b.example>', '550 5.1.1 No such user here', ...END),
  },
  'reply-put-off': {
    holds: ending('deferred', BANNER, ...EHLO, ...MAIL, '> RCPT TO:<a@b.example>', '452 4.2.2 Mailbox full', ...END),
    // HELO follows.
    not: said(BANNER, '> EHLO x', '451 4.3.0 later', '> HELO x', `250 ${HOST}`, ...MAIL, ...RCPT, ...END),
  },
  'mixed-codes': { holds: answering('RCPT', '250-yes', '550 no'), not: answering('RCPT', '250-yes', '250 yes') },
  'code-unexpected': { holds: answering('RCPT', '252 2.1.5 Ok'), not: answering('RCPT', '251 2.1.5 Will forward') },
  'code-unknown': { holds: answering('RCPT', '571 5.7.1 No'), not: answering('RCPT', '551 5.7.1 No') },
  'enhanced-code-contradicts': { holds: answering('RCPT', '550 4.1.1 No'), not: answering('RCPT', '550 5.1.1 No') },
  'enhanced-codes-missing': {
    holds: answering('RCPT', '250 Ok'),
    // Nothing was promised.
    not: said(BANNER, '> EHLO x', `250-${HOST}`, '250 SIZE', ...MAIL, '> RCPT TO:<a@b.example>', '250 Ok', ...END),
  },
  'reply-unasked': {
    holds: answering('MAIL', '250 2.1.0 Ok', '250 2.1.0 Ok'),
    // 421 may come at any time.
    not: answering('MAIL', '250 2.1.0 Ok', '421 4.3.2 Shutting down'),
  },
  'bare-lf': { holds: changing(usual, 'receive', () => ({ ending: 'lf' })), not: usual },
  'reply-line-too-long': { holds: long(513), not: long(512) },
  'reply-not-ascii': {
    holds: answering('RCPT', '250 2.1.5 Empfänger gut'),
    not: said(BANNER, ...EHLO, '> MAIL FROM:<jdoe@client.example> SMTPUTF8', '250 2.1.0 Empfänger gut', ...END),
  },
  'reply-control-characters': { holds: answering('RCPT', '250 2.1.5 Ok\\x0dmore'), not: answering('RCPT', '250 2.1.5 Ok\tmore') },
  'reply-without-text': { holds: answering('RSET', '250'), not: answering('RSET', '250-', '250 2.0.0 Ok') },
  'blank-lines': { holds: answering('RCPT', '', '250 2.1.5 Ok'), not: answering('RCPT', '250-', '250 2.1.5 Ok') },
  'ehlo-syntax': { holds: offering('AUTH=PLAIN', 'SIZE 1000'), not: offering('auth PLAIN', 'X-2 a=b') },
  'slow-banner': { holds: answering('banner', 6_000, BANNER), not: answering('banner', 4_000, BANNER) },
  tarpit: { holds: slowly(slow), not: slowly([1_500, 200, 20_000]) },
  'early-talker': {
    holds: ending('rejected', '554 SMTP synchronization error', '> QUIT', '221 Bye'),
    not: ending('rejected', '554 5.7.1 Not from here', '> QUIT', '221 Bye'),
  },
  'quit-unanswered': { holds: leaving('server'), not: leaving('server', '221 2.0.0 Bye') },
} satisfies Record<
  | keyof typeof recipientKinds
  | keyof typeof replyKinds
  | keyof typeof protocolKinds
  | keyof typeof replyFormatKinds
  | keyof typeof mannerKinds,
  Pair
>
