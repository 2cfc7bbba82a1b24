// What every SASL mechanism is: a generator that yields answers and is handed the server's challenges, decoded. It sees
// neither the lines nor the socket; dialogue/authenticate.ts carries what it says.
import type { CancelReason } from '#lib/check/event.ts'

/** Hashes and randomness, which are not pure and come in from outside. */
export interface AuthTools {
  sha256(text: Uint8Array): Uint8Array
  hmacSha256(key: Uint8Array, text: Uint8Array): Uint8Array
  hmacMd5(key: Uint8Array, text: Uint8Array): Uint8Array
  /** Printable ASCII without a comma, never the same twice; at least 18 random bytes. */
  nonce(): string
}

/** What goes to the server next, before it is put in base64. */
export interface Answer {
  bytes: Uint8Array
  /** May it be read by anyone who reads the transcript? */
  isOpen: boolean
  /** Texts that are secret and made from the password, which the server may say back. */
  hides: readonly string[]
  /** May the server accept behind it? Before SCRAM's last word it has not shown yet that it knows the password. */
  mayEnd: boolean
}

export type Move =
  /** Wait for the server's first challenge; only as the first move. */
  | { do: 'listen' }
  /** Say this, and wait for the next challenge. */
  | { do: 'answer'; answer: Answer }
  /** Stretch a password into 32 bytes (PBKDF2 with HMAC-SHA-256). */
  | { do: 'stretch'; password: Uint8Array; salt: Uint8Array; iterations: number }

/** Takes challenges and stretched passwords; returns why it has nothing to say to the last challenge. */
export type Mechanism = Generator<Move, CancelReason, Uint8Array>

/** Whose password, or token, it is. */
export interface Login {
  username: string
  password: string
}

/** An answer that anybody may read. */
export function open(text: string): Move {
  return { do: 'answer', answer: { bytes: utf8(text), isOpen: true, hides: [], mayEnd: true } }
}

/** An answer that nobody may read; `hides` names what is secret in it beside the password. */
export function hidden(text: string, hides: readonly string[] = []): Move {
  return { do: 'answer', answer: { bytes: utf8(text), isOpen: false, hides, mayEnd: true } }
}

/** A text's bytes. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Each byte as one character, so that what came can be taken apart and put together again unchanged. */
export function binary(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
