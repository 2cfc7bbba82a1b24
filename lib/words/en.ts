// Every sentence a reader of a check sees, in English, by id. Ids never change their meaning.
// (replaced soon by the full catalogue)

/** Takes an id's parameters, gives its sentence. */
export const en = {
  'stage-lookup': () => 'Look up',
  'stage-connect': () => 'Connect',
}

type Catalogue = typeof en
/** An id with the parameters its sentence takes. */
export type Message = { [K in keyof Catalogue]: { id: K; params: Parameters<Catalogue[K]>[0] } }[keyof Catalogue]

/** The sentence of a message. */
export function words(message: Message): string {
  return (en[message.id] as (params: unknown) => string)(message.params)
}
