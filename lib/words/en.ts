// Every sentence a reader of a check sees, in English, by id. Ids never change their meaning.
import { answerWords } from '#lib/words/en/answers.ts'
import { authWords } from '#lib/words/en/auth.ts'
import { findingWords } from '#lib/words/en/findings.ts'
import { handWords } from '#lib/words/en/hand.ts'
import { mailWords } from '#lib/words/en/mail.ts'
import { noteWords } from '#lib/words/en/notes.ts'
import { replyFormWords } from '#lib/words/en/replies.ts'
import { reproduceWords } from '#lib/words/en/reproduce.ts'
import { ruleWords } from '#lib/words/en/rules.ts'
import { stageWords } from '#lib/words/en/stages.ts'
import { summaryWords } from '#lib/words/en/summary.ts'
import { tlsWords } from '#lib/words/en/tls.ts'
import { waysWords } from '#lib/words/en/ways.ts'

/** Takes an id's parameters, gives its sentence. */
const en = {
  ...stageWords,
  ...summaryWords,
  ...answerWords,
  ...noteWords,
  ...mailWords,
  ...authWords,
  ...tlsWords,
  ...ruleWords,
  ...findingWords,
  ...replyFormWords,
  ...reproduceWords,
  ...handWords,
  ...waysWords,
}

type Catalogue = typeof en
export type MessageId = keyof Catalogue
/** An id with the parameters that its sentence takes. */
export type Message = { [K in MessageId]: { id: K; params: Parameters<Catalogue[K]> } }[MessageId]

/** Names a sentence. */
export function say<K extends MessageId>(id: K, ...params: Parameters<Catalogue[K]>): Message {
  return { id, params } as Message
}

/** The sentence of a message. */
export function words(message: Message): string {
  return (en[message.id] as (...params: unknown[]) => string)(...message.params)
}
