// Every sentence a reader of a check sees, in English, by id. Ids never change their meaning.
import { answerWords } from '#lib/words/en/answers.ts'
import { aroundWords } from '#lib/words/en/around.ts'
import { authWords } from '#lib/words/en/auth.ts'
import { controlWords } from '#lib/words/en/control.ts'
import { distrustWords } from '#lib/words/en/distrust.ts'
import { extraWords } from '#lib/words/en/extra.ts'
import { findingTexts } from '#lib/words/en/findings.ts'
import { handWords } from '#lib/words/en/hand.ts'
import { handProofWords } from '#lib/words/en/hand-proof.ts'
import { hostNameWords } from '#lib/words/en/host-names.ts'
import { keywordTexts } from '#lib/words/en/keywords.ts'
import { labWords } from '#lib/words/en/lab.ts'
import { labelWords } from '#lib/words/en/labels.ts'
import { limitWords } from '#lib/words/en/limits.ts'
import { mailWords } from '#lib/words/en/mail.ts'
import { noteWords } from '#lib/words/en/notes.ts'
import { pictureWords } from '#lib/words/en/picture.ts'
import { protocolWords } from '#lib/words/en/protocols.ts'
import { refusalWords } from '#lib/words/en/refusals.ts'
import { replyCodes } from '#lib/words/en/replies-codes.ts'
import { replyReasons } from '#lib/words/en/replies-reasons.ts'
import { reproduceWords } from '#lib/words/en/reproduce.ts'
import { ruleWords } from '#lib/words/en/rules.ts'
import { stageWords } from '#lib/words/en/stages.ts'
import { summaryWords } from '#lib/words/en/summary.ts'
import { tlsWords } from '#lib/words/en/tls.ts'
import { waysWords } from '#lib/words/en/ways.ts'
import type { Language } from '#lib/words/language.ts'
import { type Speak, speaker } from '#lib/words/message.ts'

/** Takes an id's parameters, gives its sentence. */
export const en = {
  ...stageWords,
  ...summaryWords,
  ...answerWords,
  ...hostNameWords,
  ...noteWords,
  ...mailWords,
  ...authWords,
  ...tlsWords,
  ...ruleWords,
  ...refusalWords,
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
  ...pictureWords,
  ...handProofWords,
}

/** English, whole. */
export const english: Language = {
  tag: 'en',
  messages: en,
  findings: findingTexts,
  replies: { ...replyCodes, reasons: replyReasons },
  keywords: keywordTexts,
  remarks: {},
}

/** Puts a message into English words. */
export const words: Speak = speaker(en)
