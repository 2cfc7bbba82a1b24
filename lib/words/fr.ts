// French, by id as in English.
import { en } from '#lib/words/en.ts'
import { aroundWords } from '#lib/words/fr/around.ts'
import { findingTexts } from '#lib/words/fr/findings.ts'
import { hostNameWords } from '#lib/words/fr/host-names.ts'
import { labelWords } from '#lib/words/fr/labels.ts'
import { limitWords } from '#lib/words/fr/limits.ts'
import { protocolWords } from '#lib/words/fr/protocols.ts'
import { replyCodes } from '#lib/words/fr/replies-codes.ts'
import { replyReasons } from '#lib/words/fr/replies-reasons.ts'
import type { Language } from '#lib/words/language.ts'

const messages = {
  ...en,
  ...labelWords,
  ...aroundWords,
  ...hostNameWords,
  ...limitWords,
  ...protocolWords,
}

/** French, whole. What has no French sentence yet is said in English. */
export const french: Language = { tag: 'fr', messages, findings: findingTexts, replies: { ...replyCodes, reasons: replyReasons } }
