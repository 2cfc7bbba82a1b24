// A sentence by its name: an id with the parameters it takes. It is put into words late, in the reader's language, so
// that what is found out and how it is said change apart. Nothing of any language is loaded with it.
import type { Catalogue } from '#lib/words/catalogue.ts'

export type MessageId = keyof Catalogue

/** A parameter; one that is a message itself is put into words with the whole. */
export type Parameter = string | number | boolean | undefined | Message | readonly Parameter[]

export interface Message {
  id: MessageId
  params: readonly Parameter[]
}

/** Wherever a sentence takes text, another message will do. */
type OrMessage<P> = P extends string ? P | Message : P extends readonly (infer E)[] ? readonly OrMessage<E>[] : P
type Given<P extends readonly unknown[]> = { [I in keyof P]: OrMessage<P[I]> }

/** Names a sentence. */
export function say<K extends MessageId>(id: K, ...params: Given<Parameters<Catalogue[K]>>): Message {
  return { id, params: params as readonly Parameter[] }
}

/** Puts messages into the words of one language. */
export type Speak = (message: Message) => string

/** A speaker of the language whose sentences these are; of some of them, where nothing else will be said. */
export function speaker(catalogue: Partial<Catalogue>): Speak {
  const speak: Speak = ({ id, params }) => (catalogue[id] as (...params: unknown[]) => string)(...params.map(said))
  const said = (param: Parameter): unknown => {
    if (Array.isArray(param)) return param.map(said)
    return isMessage(param) ? speak(param) : param
  }
  return speak
}

function isMessage(param: Parameter): param is Message {
  return typeof param === 'object' && 'id' in param
}
