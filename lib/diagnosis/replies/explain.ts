// A reply of a session, explained: what classify.ts says of it, with places in its own lines, and what its codes mean.
import { classify, type Explanation, type Sureness } from '#lib/diagnosis/replies/classify.ts'
import { type BasicCodeId, basicIdOf, type EnhancedCodeId, enhancedIdOf } from '#lib/diagnosis/replies/code-ids.ts'
import type { Permanence, ReplyReason, Turn } from '#lib/diagnosis/replies/reason.ts'
import { parseEnhanced } from '#lib/smtp/reply.ts'

/** Words of a reply: `lines[line].slice(start, end)`. */
export interface ReplyWords {
  line: number
  start: number
  end: number
}

/** Why a server refuses or puts off, as far as its reply tells. */
export interface RefusalExplanation {
  reason: ReplyReason
  permanence: Permanence
  /** Whose service answered, such as `google`; undefined where the text does not tell. */
  provider: string | undefined
  sure: Sureness
  /** What it rests on; none where that is the basic code alone. */
  words: ReplyWords[]
  turn: Turn
  /** Names the advice, see lib/words/reply-text.ts. */
  advice: Explanation['advice']
  /** How long the text asks to wait, in milliseconds. */
  retryAfterMs?: number
  /** The block list that the text names. */
  blockList?: string
}

/** What the codes of a reply mean, and, of 4yz and 5yz, why. */
export interface ReplyExplanation {
  basic: BasicCodeId | undefined
  enhanced: EnhancedCodeId | undefined
  /** Absent where the reply is no refusal, or says nothing of why. */
  refusal: RefusalExplanation | undefined
}

/**
 * @param lines what stands behind the codes, line by line, as in `Reply`
 * @param enhanced the reply's enhanced code; found in the lines where it is not given
 */
export function explainReply(lines: readonly string[], code: number, enhanced?: string): ReplyExplanation {
  const own = enhanced ?? lines.map(parseEnhanced).findLast((each) => each !== undefined)
  return {
    basic: basicIdOf(code),
    enhanced: own === undefined ? undefined : enhancedIdOf(own),
    refusal: code < 400 ? undefined : refusalOf(lines, code, enhanced),
  }
}

function refusalOf(lines: readonly string[], code: number, enhanced: string | undefined): RefusalExplanation | undefined {
  // A code that stands in no line, as a caller may have cut it off.
  const lead = enhanced === undefined || lines.some((line) => line.includes(enhanced)) ? `${code} ` : `${code} ${enhanced} `
  const found = classify(lead + lines.join('\n'))
  if (found === undefined) return undefined
  const { reason, permanence, provider, sure, evidence, turn, advice, retryAfter, blocklist } = found
  return {
    reason,
    permanence,
    provider,
    sure,
    words: evidence.flatMap(([start, end]) => placesOf(lines, start - lead.length, end - lead.length)),
    turn,
    advice,
    ...(retryAfter === undefined ? {} : { retryAfterMs: retryAfter * 1000 }),
    ...(blocklist === undefined ? {} : { blockList: blocklist }),
  }
}

/** What lies between two places of the lines joined by one character, line by line. */
function placesOf(lines: readonly string[], start: number, end: number): ReplyWords[] {
  let before = 0
  return lines.flatMap((text, line) => {
    const to = Math.min(text.length, end - before)
    // A sentence that goes on in the next line jumps over the code there.
    const from = start < before ? (/^[245]\.\d+\.\d+\s*/.exec(text)?.[0].length ?? 0) : start - before
    before += text.length + 1
    return from < to ? [{ line, start: from, end: to }] : []
  })
}
