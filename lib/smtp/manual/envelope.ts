// What the page knows beforehand and can fill in for whoever types.
import type { CheckRequest } from '#lib/check/request.ts'
import { defaultRecipient, parseTarget } from '#lib/target.ts'

/** The names a session needs. */
export interface Envelope {
  /** What we call ourselves in EHLO. */
  name: string
  /** Empty for the null reverse-path. */
  from: string
  to: readonly string[]
}

/** The envelope that a script would use for this request. `greetingName`: ours, unless the request names another. */
export function envelopeOf(request: Pick<CheckRequest, 'target' | 'route' | 'greeting' | 'from' | 'to'>, greetingName: string): Envelope {
  const name = request.greeting.name ?? greetingName
  const from = request.from === '<>' ? '' : (request.from ?? `postmaster@${name}`)
  const target = parseTarget(request.target)
  const usual = 'refused' in target ? [] : [defaultRecipient(target, request.route)]
  return { name, from, to: request.to.length > 0 ? request.to : usual }
}
