// Whether the same message has a chance later. Codes say so; where a text has none, as in what a mailer writes itself, its words do.
import { PhraseIndex } from '#lib/diagnosis/replies/phrase-index.ts'
import { type Permanence, type ReplyReason, usualPermanence } from '#lib/diagnosis/replies/reason.ts'

/** The first that a text holds decides. */
const SAYINGS: readonly (readonly [permanence: Permanence, phrases: string])[] = [
  [
    'temporary',
    '(will|still) (be|) (try|trying|retry|retrying|retried) / (keep|keeps|continue|continues) (on|to|) (try|trying|retry|retrying)',
  ],
  [
    'permanent',
    'expired / permanent / permanently / fatal / bounced / (given|giving|give|gave) up / retry (timeout|time|limit) exceeded / after * (tries|attempts|retries) / (for|since|in) (more than|over|the last|at least) * (days|hours|minutes|seconds) / within the * (queue|retry) (period|time|lifetime) / (not|never) (been|) collected / (maximum|max|too many) * (attempts|tries|retries) / delivery (was|has been|) (cancelled|canceled) / failing for a long time / too long in (the|) queue / in (the|) queue too long / will not (be tried|be retried|try|retry)',
  ],
  [
    'temporary',
    'later / again / temporarily / temporary / temporarly / temporaly / temporaily / deferred / retry / tempfail / transient / postponed / delayed / tls is required but was not offered / vorubergehend / vorubergehende / vorubergehender / zeitweise / spater / temporaire / temporairement / ulterieurement / plus tard / temporal / temporalmente / mas tarde / temporario / temporariamente / mais tarde / temporaneo / temporanea / temporaneamente / piu tardi / tijdelijk / tijdelijke / tillfalligt / midlertidig / midlertidigt / valiaikaisesti / tymczasowo / tymczasowy / pozniej / docasne / docasny / pozdeji / ideiglenes / kesobb / gecici / временно / временная / временный / позже / тимчасово / пізніше / 一 時 的 / 暂 时 / 暫 時 / 稍 后 / 稍 後 / 稍 候 / 나 중 / 일 시',
  ],
]

/**
 * By the class of the basic code, as queues do; by that of an enhanced one where it stands alone; by the words where there is none.
 * @param words as tokenize() makes them
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1
 */
export function permanenceOf(
  { basic, enhanced }: { basic: string | undefined; enhanced: string | undefined },
  reason: ReplyReason,
  words: readonly string[],
): Permanence {
  const digit = basic?.[0] ?? enhanced?.[0]
  if (digit === '4') return 'temporary'
  if (digit === '5') return 'permanent'
  made ??= buildIndex()
  let first = SAYINGS.length
  made.find(words, (at) => {
    first = Math.min(first, at)
  })
  return SAYINGS[first]?.[0] ?? usualPermanence(reason)
}

/** Made when the first text without a code is read. */
let made: PhraseIndex<number> | undefined

function buildIndex(): PhraseIndex<number> {
  const index = new PhraseIndex<number>({})
  for (const [at, [, phrases]] of SAYINGS.entries()) index.add(phrases, at)
  return index
}
