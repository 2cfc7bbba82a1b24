// The hash functions and the randomness that AUTH takes from Node.
import { createHash, createHmac, pbkdf2, randomBytes } from 'node:crypto'
import type { AuthTools } from '#lib/smtp/auth/mechanism.ts'

export const authTools: AuthTools = {
  sha256: (text) => new Uint8Array(createHash('sha256').update(text).digest()),
  hmacSha256: (key, text) => new Uint8Array(createHmac('sha256', key).update(text).digest()),
  hmacMd5: (key, text) => new Uint8Array(createHmac('md5', key).update(text).digest()),
  nonce: () => randomBytes(18).toString('base64'),
}

/** PBKDF2 in a thread of its own, so that no other session waits for it. */
export function stretch(password: Uint8Array, salt: Uint8Array, iterations: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    pbkdf2(password, salt, iterations, 32, 'sha256', (error, key) => (error === null ? resolve(new Uint8Array(key)) : reject(error)))
  })
}
