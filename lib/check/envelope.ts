// The envelope of a request, with what it leaves open filled in: our name, the sender, and the recipients.
import type { CheckRequest } from '#lib/check/request.ts'
import { defaultRecipient, parseTarget } from '#lib/target.ts'

/** The names a session needs. */
export interface RequestEnvelope {
  /** What we call ourselves in EHLO. */
  name: string
  /** Empty for the null reverse-path. */
  from: string
  to: readonly string[]
}

/** `greetingName`: ours, unless the request names another. The sender of a request that names none is the postmaster at it. */
export function envelopeOf(
  request: Pick<CheckRequest, 'target' | 'route' | 'greeting' | 'from' | 'to'>,
  greetingName: string,
): RequestEnvelope {
  const name = request.greeting.name ?? greetingName
  const from = request.from === '<>' ? '' : (request.from ?? `postmaster@${name}`)
  return { name, from, to: recipientsOf(request) }
}

/** The recipients: those that are named, else the one that the target stands for; none where it can't be read. */
export function recipientsOf({ target, route, to }: Pick<CheckRequest, 'target' | 'route' | 'to'>): string[] {
  const parsed = parseTarget(target)
  return to.length > 0 || 'refused' in parsed ? to : [defaultRecipient(parsed, route)]
}
