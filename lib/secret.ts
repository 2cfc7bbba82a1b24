// A text that must not leave the session it is for: it has no form that JSON, a log or a template string would show.

const HIDDEN = '[secret]'

/** Holds a password or a token. `JSON.stringify` leaves it out; every other way to print it gives `[secret]`. */
export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The text itself, for the one place that sends it. */
  reveal(): string {
    return this.#text
  }

  toJSON(): undefined {
    return undefined
  }

  toString(): string {
    return HIDDEN
  }

  /** What Node's `console` and loggers show. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return HIDDEN
  }
}
