// The hash functions and the randomness that AUTH takes from Node.
import { createHash, createHmac, pbkdf2, randomBytes } from 'node:crypto'
import type { AuthTools } from '#lib/smtp/auth/mechanism.ts'

export const authTools: AuthTools = {
  sha256: (text) => new Uint8Array(createHash('sha256').update(text).digest()),
  hmacSha256: (key, text) => new Uint8Array(createHmac('sha256', key).update(text).digest()),
  hmacMd5: (key, text) => new Uint8Array(createHmac('md5', key).update(text).digest()),
  nonce: () => randomBytes(18).toString('base64'),
}

/** So many passwords are stretched at a time. Node has four threads, which files are read in as well. */
const AT_ONCE = 2
let running = 0
const waiting: (() => void)[] = []

/** PBKDF2 in a thread of its own, so that no other session waits for it; and in so few that servers which ask for it keep no page waiting. */
export async function stretch(password: Uint8Array, salt: Uint8Array, iterations: number): Promise<Uint8Array> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await inThread(password, salt, iterations)
  } finally {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}

function inThread(password: Uint8Array, salt: Uint8Array, iterations: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    pbkdf2(password, salt, iterations, 32, 'sha256', (error, key) => (error === null ? resolve(new Uint8Array(key)) : reject(error)))
  })
}
