// Owner tokens: who started a check may end or delete it. Only a hash is kept, so the database gives nobody that right.
import { createHash, timingSafeEqual } from 'node:crypto'
import { nanoid } from 'nanoid'

/** Of 6 random bits each. */
const TOKEN_LENGTH = 43

/** A new token of 258 random bits, in the letters of base64url. */
export function makeOwnerToken(): string {
  return nanoid(TOKEN_LENGTH)
}

/** What is stored in a token's place. The token is random, so it needs no salt and no slow hash. */
export function hashOwnerToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Does the token belong to the hash? Takes as long for a near miss as for a wild guess. */
export function ownsCheck(token: string, ownerHash: string): boolean {
  const given = Buffer.from(hashOwnerToken(token), 'hex')
  const kept = Buffer.from(ownerHash, 'hex')
  return given.length === kept.length && timingSafeEqual(given, kept)
}
