// What every language has to say: English is written first, and its ids and parameters bind the others. Types only.
import type { en } from '#lib/words/en.ts'

/** Takes an id's parameters, gives its sentence. */
export type Catalogue = { [K in keyof typeof en]: (...params: Parameters<(typeof en)[K]>) => string }
