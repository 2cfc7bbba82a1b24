// French, by id as in English.
import { answerWords } from '#lib/words/fr/answers.ts'
import { aroundWords } from '#lib/words/fr/around.ts'
import { authWords } from '#lib/words/fr/auth.ts'
import { controlWords } from '#lib/words/fr/control.ts'
import { distrustWords } from '#lib/words/fr/distrust.ts'
import { extraWords } from '#lib/words/fr/extra.ts'
import { findingTexts } from '#lib/words/fr/findings.ts'
import { handWords } from '#lib/words/fr/hand.ts'
import { handProofWords } from '#lib/words/fr/hand-proof.ts'
import { hostNameWords } from '#lib/words/fr/host-names.ts'
import { keywordTexts } from '#lib/words/fr/keywords.ts'
import { labWords } from '#lib/words/fr/lab.ts'
import { labelWords } from '#lib/words/fr/labels.ts'
import { limitWords } from '#lib/words/fr/limits.ts'
import { mailWords } from '#lib/words/fr/mail.ts'
import { noteWords } from '#lib/words/fr/notes.ts'
import { pictureWords } from '#lib/words/fr/picture.ts'
import { protocolWords } from '#lib/words/fr/protocols.ts'
import { refusalWords } from '#lib/words/fr/refusals.ts'
import { remarkTexts } from '#lib/words/fr/remarks.ts'
import { replyCodes } from '#lib/words/fr/replies-codes.ts'
import { replyReasons } from '#lib/words/fr/replies-reasons.ts'
import { reproduceWords } from '#lib/words/fr/reproduce.ts'
import { ruleWords } from '#lib/words/fr/rules.ts'
import { stageWords } from '#lib/words/fr/stages.ts'
import { summaryWords } from '#lib/words/fr/summary.ts'
import { tlsWords } from '#lib/words/fr/tls.ts'
import { waysWords } from '#lib/words/fr/ways.ts'
import type { Language } from '#lib/words/language.ts'

const messages = {
  ...stageWords,
  ...summaryWords,
  ...answerWords,
  ...hostNameWords,
  ...noteWords,
  ...mailWords,
  ...authWords,
  ...tlsWords,
  ...ruleWords,
  ...protocolWords,
  ...reproduceWords,
  ...handWords,
  ...limitWords,
  ...waysWords,
  ...aroundWords,
  ...extraWords,
  ...controlWords,
  ...labelWords,
  ...distrustWords,
  ...labWords,
  ...refusalWords,
  ...pictureWords,
  ...handProofWords,
}

/** French, whole: a sentence that is missing here, or more than English has, is told by the compiler. */
export const french: Language = {
  tag: 'fr',
  messages,
  findings: findingTexts,
  replies: { ...replyCodes, reasons: replyReasons },
  keywords: keywordTexts,
  remarks: remarkTexts,
}
