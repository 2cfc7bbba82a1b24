// The notes on AUTH: what stands behind the base64 in both directions, and what the reply at the end means.
import { asksForLogin, authOf, challengeText, type SeenAuth, saidText } from '#lib/diagnosis/auth.ts'
import type { Attempt, Exchange } from '#lib/diagnosis/conversation.ts'
import type { Note } from '#lib/diagnosis/model.ts'
import { MIN_ITERATIONS, parseServerFirst } from '#lib/smtp/auth/scram.ts'
import { replyClass, SECOND_BANNER } from '#lib/smtp/reply.ts'
import { type Message, say } from '#lib/words/message.ts'

/** The notes of one line of an AUTH exchange and of its reply. */
export function authNotes(exchange: Exchange, attempt: Attempt): Note[] {
  const auth = authOf(attempt)
  if (auth === undefined) return []
  const said = saidNote(exchange, auth)
  const last = exchange.replies.at(-1)
  const answer = last === undefined || exchange.code === undefined ? undefined : answerNote(exchange, exchange.code, auth)
  return [
    ...(said === undefined || exchange.sent === undefined ? [] : [{ seq: exchange.sent.seq, ...said }]),
    ...(answer === undefined || last === undefined ? [] : [{ seq: last.seq, ...answer }]),
  ]
}

type Said = Omit<Note, 'seq'>

const plain = (text: Message): Said => ({ tone: 'plain', text })

function saidNote({ sent, ...exchange }: Exchange, { mechanism }: SeenAuth): Said | undefined {
  if (sent === undefined) return undefined
  if (sent.cancel !== undefined) return { tone: 'bad', text: say(`note-auth-cancel-${sent.cancel}`) }
  if (sent.redacted === true) {
    if (mechanism === 'CRAM-MD5' || mechanism.startsWith('SCRAM-')) return plain(say('note-auth-proof'))
    if (mechanism === 'XOAUTH2' || mechanism === 'OAUTHBEARER') return plain(say('note-auth-token'))
    return plain(mechanism === 'LOGIN' ? say('note-auth-password') : say('note-auth-both'))
  }
  const text = saidText({ sent, ...exchange })
  if (sent.text === '' && mechanism.startsWith('SCRAM-')) return plain(say('note-auth-nothing-left'))
  if (text === undefined || text === '\\x01') return undefined
  return plain(mechanism === 'LOGIN' ? say('note-auth-user', text) : say('note-auth-said', text))
}

function answerNote(exchange: Exchange, code: number, auth: SeenAuth): Said | undefined {
  if (code === 334) return challengeNote(exchange, auth)
  if (auth.cancelled !== undefined && exchange.sent?.cancel !== undefined) return undefined
  const kind = replyClass(code)
  if (code === SECOND_BANNER) return { tone: 'bad', text: say('note-second-banner') }
  if (kind === 2) return auth.isUnproven ? { tone: 'bad', text: say('note-auth-unproven') } : { tone: 'good', text: say('note-auth-in') }
  if (code === 421) return { tone: 'warn', text: say('note-421') }
  if (kind === 4) return { tone: 'warn', text: code === 432 ? say('note-auth-transition') : say('note-auth-later') }
  if (kind === 3) return { tone: 'bad', text: say('note-unexpected') }
  return { tone: 'bad', text: refusal(code, auth) }
}

/** https://www.rfc-editor.org/rfc/rfc4954#section-6 */
function refusal(code: number, { mechanism }: SeenAuth): Message {
  switch (code) {
    case 535:
      return mechanism === 'XOAUTH2' || mechanism === 'OAUTHBEARER' ? say('note-auth-wrong-token') : say('note-auth-wrong')
    case 534:
      return say('note-auth-too-weak')
    case 530:
    case 538:
      return say('note-auth-encrypt')
    case 503:
      return say('note-auth-not-now')
    case 500:
    case 502:
    case 504:
      return say('note-auth-unknown', mechanism)
    default:
      return say('note-auth-refused')
  }
}

function challengeNote(exchange: Exchange, { mechanism, cancelled }: SeenAuth): Said | undefined {
  if (exchange.replies.some((each) => each.redacted === true)) {
    if (!mechanism.startsWith('SCRAM-')) return undefined
    return cancelled === 'signature' ? { tone: 'bad', text: say('note-auth-server-wrong') } : plain(say('note-auth-server-proof'))
  }
  const text = challengeText(exchange)
  if (text === undefined) return undefined
  if (text === '') return plain(say('note-auth-your-turn'))
  if (mechanism.startsWith('SCRAM-')) {
    const asked = parseServerFirst(text, '')
    if ('iterations' in asked) {
      const isLow = asked.iterations < MIN_ITERATIONS
      return { tone: isLow ? 'warn' : 'plain', text: say('note-auth-rounds', asked.iterations, isLow) }
    }
  }
  if (mechanism === 'XOAUTH2' || mechanism === 'OAUTHBEARER') return { tone: 'bad', text: say('note-auth-token-error', text) }
  return plain(mechanism === 'CRAM-MD5' ? say('note-auth-challenge', text) : say('note-auth-asks', text))
}

/** The note below a reply that asks for a login; undefined where it asks for none. */
export function loginFirst(exchange: Exchange): Message | undefined {
  return asksForLogin(exchange) ? say('note-auth-first') : undefined
}
