// The names and addresses of the practice servers, which live inside smtpscope.
import { parseTarget } from '#lib/target.ts'

/** The domain above all practice names. */
export const PRACTICE_DOMAIN = 'practice.test'

/** Their addresses are 127.25.0.1, 127.25.0.2 and so on; nothing listens there. */
export const PRACTICE_NET = '127.25.0.'

/**
 * Is it one of the practice names, or an address at one?
 * @example isPracticeName('jdoe@ok.practice.test') // true
 */
export function isPracticeName(typed: string): boolean {
  const target = parseTarget(typed)
  if (!('domain' in target)) return false
  return target.domain === PRACTICE_DOMAIN || target.domain.endsWith(`.${PRACTICE_DOMAIN}`)
}

/** Is it the address of a practice server, bare or as a mailbox's domain? */
export function isPracticeAddress(typed: string): boolean {
  const target = parseTarget(typed)
  const text = 'address' in target ? target.address : 'domain' in target ? target.domain : ''
  return text.startsWith(PRACTICE_NET) || text.startsWith(`[${PRACTICE_NET}`)
}
