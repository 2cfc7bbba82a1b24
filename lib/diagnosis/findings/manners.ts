// Findings about manners: how a server treats whoever comes to it.
import { type Attempt, type Conversation, type Exchange, exchangesOf, isAnswered, seqsOf } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, page, rfc } from '#lib/diagnosis/findings/kind.ts'
import { smtpAttempt } from '#lib/diagnosis/findings/smtp-attempt.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { SLOW_BANNER_MS } from '#lib/diagnosis/notes/exchange.ts'
import { commandOf } from '#lib/diagnosis/reply-words.ts'

export const mannerKinds = {
  'slow-banner': { severity: 'notice', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2.1') },
  tarpit: { severity: 'notice', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2') },
  'early-talker': {
    severity: 'error',
    turn: 'sender',
    source: page('Postfix, postscreen: pregreet test', 'https://www.postfix.org/POSTSCREEN_README.html#pregreet'),
  },
  'quit-unanswered': {
    severity: 'notice',
    turn: 'recipient-admin',
    source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.10'),
  },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(mannerKinds)

/** Of the connection that decides. */
export function mannerFindings(view: Conversation): Finding[] {
  const attempt = smtpAttempt(view)
  if (attempt === undefined) return []
  return [...slowBanner(attempt), ...tarpit(attempt), ...earlyTalker(attempt), ...quitUnanswered(attempt)]
}

function slowBanner(attempt: Attempt): Finding[] {
  const banner = exchangesOf(attempt, 'banner')[0]
  const ms = (banner?.replies[0]?.at ?? 0) - (banner?.askedAt ?? 0)
  if (banner?.code === undefined || ms < SLOW_BANNER_MS) return []
  return [finding('slow-banner', seqsOf(banner), { seconds: Math.round(ms / 1000) })]
}

/** What a server has to do nothing for but to speak. The others may look things up, or put the message away. */
const quick: ReadonlySet<Exchange['wait']> = new Set(['ehlo', 'helo', 'starttls', 'mail', 'rcpt', 'data'])
/** So many replies, each so slow, and so much slower than the way there and back. */
const FEWEST = 3
const SLOW_MS = 1_000
const TIMES = 5

/** A server that takes its time over everything means to. */
function tarpit(attempt: Attempt): Finding[] {
  const replies = attempt.exchanges.filter((each) => quick.has(each.wait) && each.replies.length > 0)
  const trip = (attempt.connected?.at ?? 0) - (attempt.trying?.at ?? 0)
  const times = replies.map((each) => (each.replies[0]?.at ?? 0) - each.askedAt)
  const least = Math.min(...times)
  // What was answered together was held back once.
  const isTogether = replies.some(({ flight }) => flight !== undefined)
  if (times.length < FEWEST || isTogether || least < SLOW_MS || least < TIMES * trip) return []
  return [finding('tarpit', replies.flatMap(seqsOf), { seconds: Math.floor(least / 1000), count: replies.length })]
}

/** What servers say to a client that did not wait for its turn. */
const HASTE =
  /talk(s|ed|ing)? (too (soon|early)|first|before)|before (the )?(greeting|banner)|pre-?greet|(synchroni[sz]ation|protocol sync\w*) error|improper (use of )?(smtp )?command pipelining|commands? (was|were)? ?sent (too )?(early|before)|not wait(ed|ing)? for/i

/** Does the server refuse because a client did not wait? */
export function isAboutHaste({ code = 0, lines }: Exchange): boolean {
  return code >= 400 && HASTE.test(lines.join(' '))
}

function earlyTalker(attempt: Attempt): Finding[] {
  const { exchanges } = attempt
  const found = exchanges.find(isAboutHaste)
  if (found === undefined) return []
  return [finding('early-talker', seqsOf(found), { code: found.code ?? '', command: commandOf(found) })]
}

/** It hung up, or said nothing. A server that had said 421 owes nothing any more. */
function quitUnanswered({ exchanges, closed }: Attempt): Finding[] {
  const quit = exchanges.find((each) => each.wait === 'quit' && each.sent !== undefined)
  if (quit === undefined || closed === undefined || isAnswered(quit) || quit.isForgone || quit.replies.length > 0) return []
  const isSilent = closed.by === 'client' && closed.cause === 'timeout'
  if (!isSilent && closed.by !== 'server') return []
  return [finding('quit-unanswered', [...seqsOf(quit), closed.seq], { how: isSilent ? 'silent' : 'closed' })]
}
