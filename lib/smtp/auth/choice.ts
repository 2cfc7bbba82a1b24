// Which mechanism to take, and whether to take any: the same rule for the session, and for whoever explains it later.
import { type AuthMechanism, authMechanisms } from '#lib/smtp/auth/names.ts'
import type { Keyword } from '#lib/smtp/keyword.ts'

/** Why nothing of AUTH is sent. */
export type NoChoice =
  /** The server offers no AUTH at all. */
  | 'not-offered'
  /** It offers AUTH, but not this mechanism, or none that we speak. */
  | 'other-mechanisms'
  /** -PLUS needs a TLS connection that it can be bound to. */
  | 'no-binding'
  /** There is no TLS, and nobody said that it may go in the clear. */
  | 'in-the-clear'

export interface Wish {
  mechanism: 'auto' | AuthMechanism
  allowPlaintext: boolean
}

const tokens: readonly AuthMechanism[] = ['OAUTHBEARER', 'XOAUTH2']

/** The mechanisms on offer, in capitals and in the server's order; undefined where there is no AUTH. */
export function offeredMechanisms(keywords: readonly Keyword[]): string[] | undefined {
  return keywords.find((each) => each.keyword === 'AUTH')?.params.map((each) => each.toUpperCase())
}

/**
 * Takes the mechanism that was named, or the strongest of those offered. A password is no token, so XOAUTH2 and OAUTHBEARER
 * are taken unnamed only where nothing else is on offer. Without TLS nothing goes unless that was asked for, not even the
 * mechanisms that only prove the password: whoever listens could try passwords on the proof at leisure.
 * @param insists send AUTH though it is not offered
 */
export function chooseMechanism(
  wish: Wish,
  offered: readonly string[] | undefined,
  channel: { isSecured: boolean; canBind: boolean },
  insists: boolean,
): AuthMechanism | { not: NoChoice } {
  const isOffered = (each: AuthMechanism) => offered?.includes(each) === true
  const wanted = wish.mechanism === 'auto' ? strongest(isOffered, channel.canBind, insists) : wish.mechanism
  if (!insists && offered === undefined) return { not: 'not-offered' }
  if (wanted === undefined || (!insists && !isOffered(wanted))) return { not: 'other-mechanisms' }
  if (!channel.isSecured && !wish.allowPlaintext) return { not: 'in-the-clear' }
  return wanted === 'SCRAM-SHA-256-PLUS' && !channel.canBind ? { not: 'no-binding' } : wanted
}

function strongest(isOffered: (each: AuthMechanism) => boolean, canBind: boolean, insists: boolean): AuthMechanism | undefined {
  const here = authMechanisms.filter((each) => isOffered(each) && (canBind || each !== 'SCRAM-SHA-256-PLUS'))
  const best = here.find((each) => !tokens.includes(each)) ?? here[0]
  // Where nothing tells what the server knows, what most servers know.
  return best ?? (insists ? 'PLAIN' : undefined)
}
