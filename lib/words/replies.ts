// A reply's explanation in the words of a language, ready to stand beside its lines.
import type { RefusalExplanation, ReplyExplanation } from '#lib/diagnosis/replies/explain.ts'
import { waitText } from '#lib/words/duration.ts'
import { type Language, speakerOf } from '#lib/words/language.ts'
import { say } from '#lib/words/message.ts'
import { providerName } from '#lib/words/provider-names.ts'

export interface ReplyWording {
  /** What its codes say by their standards; absent where they are in none. */
  basic: string | undefined
  enhanced: string | undefined
  refusal: RefusalWording | undefined
}

export interface RefusalWording {
  title: string
  means: string
  todo: string
  /** Whose turn it is. */
  who: string
  permanence: string
  sure: string
  /** As people write its name. */
  provider: string | undefined
  /** "5 min". */
  wait: string | undefined
  /** The block list that the reply names. */
  blockList: string | undefined
}

/** An explanation in the words of a language. */
export function replyWording({ basic, enhanced, refusal }: ReplyExplanation, language: Language): ReplyWording {
  return {
    basic: basic && language.replies.basic[basic],
    enhanced: enhanced && language.replies.enhanced[enhanced],
    refusal: refusal && refusalWording(refusal, language),
  }
}

function refusalWording(refusal: RefusalExplanation, language: Language): RefusalWording {
  const { turn, permanence, sure, provider, blockList, retryAfterMs } = refusal
  const { reasons, ...texts } = language.replies
  const { title, means, todo } = reasons[refusal.advice]
  const wait = retryAfterMs === undefined ? undefined : waitText(retryAfterMs, language.tag)
  return {
    title,
    means,
    todo: todo({ turn, permanence, wait, blockList }),
    who: speakerOf(language)(say(`turn-${turn}`)),
    permanence: texts.permanence[permanence],
    sure: texts.sure[sure],
    provider: provider && providerName(provider),
    wait,
    blockList,
  }
}
