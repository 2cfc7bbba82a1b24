// The summary of a session that ended at the login: refused, broken off, or never tried.
import { type AuthAsked, authOf, hidesBehindTls, keywordsAtAuth, notTried, type SeenAuth } from '#lib/diagnosis/auth.ts'
import { greetingOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import type { Summary } from '#lib/diagnosis/model.ts'
import type { Position } from '#lib/diagnosis/position.ts'
import { replyChip } from '#lib/diagnosis/summary/refusal.ts'
import { offeredMechanisms } from '#lib/smtp/auth/choice.ts'
import { type Message, say } from '#lib/words/message.ts'

/** @param position of a check that ended at the login */
export function authSummary({ attempt, exchange }: Position, asked: AuthAsked): Summary {
  const host = attempt?.host ?? ''
  const auth = authOf(attempt)
  const because = exchange === undefined ? [] : seqsOf(exchange)
  const bad = (chip: Message, [title, advice]: Pair): Summary => ({ tone: 'bad', chip, title, advice, because })
  if (auth === undefined) return bad(say('outcome-auth-not-tried'), untried({ attempt, exchange }, host, asked))
  const chip = replyChip(auth.last)
  if (auth.cancelled !== undefined) return bad(chip, brokenOff(auth.cancelled, host))
  if (auth.isUnproven) return bad(chip, [say('auth-unproven-title', host), say('auth-unproven-advice')])
  return bad(chip, refused(auth, asked.auth?.username ?? say('auth-this-user')))
}

type Pair = [title: Message, advice: Message]

function refused({ last, mechanism }: SeenAuth, user: string | Message): Pair {
  switch (last.code) {
    case 535:
      return [
        say('auth-wrong-title', user),
        mechanism === 'XOAUTH2' || mechanism === 'OAUTHBEARER' ? say('auth-wrong-token-advice') : say('auth-wrong-advice'),
      ]
    case 534:
      return [say('auth-too-weak-title', mechanism), say('auth-too-weak-advice')]
    case 530:
    case 538:
      return [say('auth-encrypt-title'), say('auth-encrypt-advice')]
    case 500:
    case 502:
    case 503:
    case 504:
      return [say('auth-unknown-title', mechanism), say('auth-unknown-advice')]
    default:
      return [say('auth-refused-title', user), say('auth-refused-advice')]
  }
}

function brokenOff(reason: NonNullable<SeenAuth['cancelled']>, host: string): Pair {
  if (reason === 'signature') return [say('auth-unproven-title', host), say('auth-unproven-advice')]
  if (reason === 'answer') return [say('auth-answer-title'), say('auth-answer-advice')]
  return [say('auth-broken-title', host), say('auth-broken-advice')]
}

function untried({ attempt }: Pick<Position, 'attempt' | 'exchange'>, host: string, asked: AuthAsked): Pair {
  const greeting = greetingOf(attempt)
  switch (notTried(attempt, asked)) {
    case 'other-mechanisms':
      return [
        say('auth-other-title', host, asked.auth?.mechanism ?? 'auto'),
        say('auth-other-advice', offeredMechanisms(keywordsAtAuth(attempt) ?? []) ?? []),
      ]
    case 'no-binding':
      return [say('auth-no-binding-title'), say('auth-no-binding-advice')]
    case 'in-the-clear':
      return [say('auth-clear-title'), say('auth-clear-advice')]
    case 'not-offered':
    case undefined:
      if (hidesBehindTls(attempt)) return [say('auth-clear-not-offered-title', host), say('auth-clear-not-offered-advice')]
      return [
        say('auth-not-offered-title', host),
        greeting?.wait === 'helo' ? say('auth-no-extensions-advice') : say('auth-not-offered-advice', greeting?.secured !== undefined),
      ]
  }
}
