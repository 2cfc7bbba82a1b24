// The summary of a session in which the mail was not named, since the server had said that it could not take it.
import { greetingOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import type { Summary } from '#lib/diagnosis/model.ts'
import type { Position } from '#lib/diagnosis/position.ts'
import type { withheld } from '#lib/diagnosis/withheld.ts'
import { say } from '#lib/words/message.ts'

/** @param why what the server's keywords have against this mail */
export function notNamedSummary({ attempt }: Position, why: NonNullable<ReturnType<typeof withheld>>): Summary {
  const host = attempt?.host ?? ''
  const greeting = greetingOf(attempt)
  const bad = { tone: 'bad' as const, because: greeting === undefined ? [] : seqsOf(greeting) }
  return why.lacks === 'SIZE'
    ? { ...bad, chip: say('outcome-too-large'), title: say('too-large-title', host), advice: say('too-large-advice', why.limit) }
    : { ...bad, chip: say('outcome-no-utf8'), title: say('no-utf8-title', host), advice: say('no-utf8-advice') }
}
