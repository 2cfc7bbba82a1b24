// "Does it relay for this address?": was the recipient accepted? And, where that was asked for, does it refuse to relay for a
// stranger?
import { type Conversation, decisiveAttempt, seqsOf } from '#lib/diagnosis/conversation.ts'
import { relayingOf } from '#lib/diagnosis/extra/relay.ts'
import type { Answer } from '#lib/diagnosis/model.ts'
import { aboutElse, pathIn, quoted, recipientsOf } from '#lib/diagnosis/reply-words.ts'
import type { RulesAsked } from '#lib/diagnosis/rules.ts'
import { say } from '#lib/words/message.ts'

export function relayingAnswer(view: Conversation, { extra }: RulesAsked): Answer {
  const own = ofRecipients(view)
  const stranger = extra?.includes('relay') === true ? relayingOf(view) : undefined
  if (stranger === undefined || own.reason === undefined) return own
  const because = [...own.because, ...stranger.because]
  switch (stranger.kind) {
    case 'open':
      return {
        verdict: 'bad',
        because: stranger.because,
        title: say('relay-stranger-bad'),
        reason: say('relay-stranger-open', stranger.to),
      }
    case 'closed':
      return { ...own, because, reason: say('relay-and', own.reason, say('relay-stranger-closed', stranger.refused)) }
    case 'unclear':
      return { ...own, because, reason: say('relay-and', own.reason, say('relay-stranger-unclear', say(`why-${stranger.why}`))) }
  }
}

/** What became of those that the mail was for. */
function ofRecipients(view: Conversation): Answer {
  const attempt = decisiveAttempt(view)
  const { all, taken, refused, putOff } = recipientsOf(attempt)
  const isOpen = all.length === 0 || all.some((each) => each.code === undefined)
  if (isOpen && view.done === undefined) return { verdict: 'unknown', because: [], title: say('relay-open'), reason: undefined }
  const isElse = refused.length === all.length && refused.every((each) => aboutElse(each) !== undefined)
  if (isElse && refused[0] !== undefined) {
    const isUs = aboutElse(refused[0]) === 'us'
    const reason = isUs ? say('relay-about-us', quoted(refused[0])) : say('relay-about-other', quoted(refused[0]))
    return { verdict: 'unknown', because: refused.flatMap(seqsOf), title: say('relay-unknown'), reason }
  }
  const firstRefused = refused[0]
  if (firstRefused !== undefined) {
    const title = all.length === 1 ? say('relay-bad') : say('relay-some', refused.length, all.length)
    return { verdict: 'bad', because: refused.flatMap(seqsOf), title, reason: say('relay-refused', quoted(firstRefused)) }
  }
  const firstPutOff = putOff[0]
  if (firstPutOff !== undefined) {
    return {
      verdict: 'unknown',
      because: putOff.flatMap(seqsOf),
      title: all.length === 1 ? say('relay-later') : say('relay-later-some', putOff.length, all.length),
      reason: say('relay-put-off', quoted(firstPutOff)),
    }
  }
  if (taken.length > 0 && taken.length === all.length) {
    const title = all.length === 1 ? say('relay-good') : say('relay-good-all', all.length)
    return { verdict: 'good', because: taken.flatMap(seqsOf), title, reason: say('relay-accepted', taken.map(pathIn).slice(0, 5)) }
  }
  const unknown = { verdict: 'unknown' as const, because: [], title: say('relay-unknown') }
  if (attempt?.connected === undefined) return { ...unknown, reason: say('delivery-no-session') }
  const last = all.at(-1)
  if (last === undefined) return { ...unknown, reason: say('relay-not-reached') }
  const reason = last.code === undefined ? say('relay-no-answer') : say('relay-odd', quoted(last))
  return { ...unknown, because: seqsOf(last), reason }
}
