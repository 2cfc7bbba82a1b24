// Hash functions for tests of AUTH, as the server has them, and PBKDF2 without waiting.
import { pbkdf2Sync } from 'node:crypto'
import type { AuthTools } from '#lib/smtp/auth/mechanism.ts'
import type { Step } from '#lib/smtp/dialogue.ts'
import { authTools as real } from '#server/checks/auth-tools.ts'

/** With a nonce that is the same each time, so that dialogues can be written down. */
export const authTools: AuthTools = { ...real, nonce: () => 'rOprNGfwEbeRWgbNEkqO' }

export function stretchNow({ password, salt, iterations }: Extract<Step, { do: 'stretch' }>): Uint8Array {
  return new Uint8Array(pbkdf2Sync(password, salt, iterations, 32, 'sha256'))
}
