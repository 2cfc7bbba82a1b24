// Findings about a reply that says no, in the words that stand beside the reply itself.
import { waitText } from '#lib/words/duration.ts'
import type { FindingParams, FindingText } from '#lib/words/finding-text.ts'
import { providerName } from '#lib/words/provider-names.ts'
import type { ReplyParams, ReplyText, ReplyTexts } from '#lib/words/reply-text.ts'

/** What a language has to add. */
interface RefusalWords {
  tag: string
  reasons: ReplyTexts['reasons']
  /** Where the reply does not tell why. */
  unclear: ReplyText
  /** "Google refused RCPT with 550 5.7.1." `provider` may be empty. */
  lead: (command: string, code: string, provider: string) => string
}

/** Title, meaning and advice by the reason, with the code and the command before them. */
export function refusalText({ tag, reasons, unclear, lead }: RefusalWords): FindingText {
  const of = ({ reason, blockList }: FindingParams) =>
    reasons[(reason === 'reputation' && blockList !== undefined ? 'reputation-listed' : reason) as keyof ReplyTexts['reasons']] ?? unclear
  return {
    title: (params) => of(params).title,
    means: (params) => {
      const { command, code, provider } = params
      const name = provider === undefined ? '' : providerName(String(provider))
      return `${lead(String(command), String(code), name)} ${of(params).means}`
    },
    todo: (params) => of(params).todo(paramsOf(params, tag)),
  }
}

function paramsOf({ turn, permanence, seconds, blockList }: FindingParams, tag: string): ReplyParams {
  return {
    turn: turn as ReplyParams['turn'],
    permanence: permanence as ReplyParams['permanence'],
    wait: seconds === undefined ? undefined : waitText(1000 * Number(seconds), tag),
    blockList: blockList === undefined ? undefined : String(blockList),
  }
}
