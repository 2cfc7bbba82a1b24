// One language: all that can be said in it. English is written first and binds the others by its types.
import type { SentenceTexts } from '#lib/words/by-sentence.ts'
import type { Catalogue } from '#lib/words/catalogue.ts'
import type { FindingTexts } from '#lib/words/finding-text.ts'
import type { KeywordTexts } from '#lib/words/keyword-words.ts'
import { type Message, type Speak, speaker } from '#lib/words/message.ts'
import type { ReplyTexts } from '#lib/words/reply-text.ts'

export interface Language {
  /** BCP 47. */
  tag: string
  messages: Catalogue
  findings: FindingTexts
  replies: ReplyTexts
  keywords: KeywordTexts
  /** Our remarks in the transcript, by the English one; empty in English. */
  remarks: SentenceTexts
}

/** The sentences of one file, as another language says them: each takes what the English one takes. */
export type InOtherWords<T> = { [K in keyof T]: T[K] extends (...params: infer P) => string ? (...params: P) => string : never }

/** Puts a message into words. */
export function wordsIn(language: Language, message: Message): string {
  return speakerOf(language)(message)
}

/** A speaker of the language. */
export function speakerOf({ messages }: Language): Speak {
  return speaker(messages)
}
