// What the uncommon fields of a request must say together: each rule gives the field to mend and one sentence.
import { type ExtraKind, mailDomain } from '#lib/check/extra.ts'
import type { ProxyHeader, StopStep } from '#lib/check/request/rules.ts'
import { isIpv4 } from '#lib/smtp/address.ts'

/** The fields that the rules are about. */
export interface Together {
  purpose: 'probe' | 'message' | 'manual'
  hosts: 'first' | 'all'
  port: number
  family: 'any' | 4 | 6
  greeting: { verb: 'EHLO' | 'HELO' | 'LHLO' }
  stop?: { after: StopStep } | undefined
  localAddress?: string | undefined
  proxy?: ProxyHeader | undefined
  auth?: object | undefined
  extra: readonly ExtraKind[]
}

/**
 * @param target the family of the target, where it is an address
 * @param recipients whom the mail is for
 */
export function contradictions(
  request: Together,
  target: 4 | 6 | undefined,
  recipients: readonly string[],
): [path: string[], message: string][] {
  const found: [string[], string][] = []
  const { purpose, port, family, greeting, stop, localAddress, proxy } = request
  if (purpose !== 'message' && (stop?.after === 'data' || stop?.after === 'message')) {
    found.push([['stop', 'after'], 'A probe ends before any message: choose an earlier step, or send a message.'])
  }
  if (stop?.after === 'auth' && request.auth === undefined) {
    found.push([['stop', 'after'], 'This check has no AUTH to stop after: choose another step, or give a user name and password.'])
  }
  // A wrong password tried at every host locks the account, and looks like an attack on it.
  if (request.hosts === 'all' && request.auth !== undefined) {
    found.push([['hosts'], 'A login goes to one host: choose first, or leave the user name and password out.'])
  }
  // https://www.rfc-editor.org/rfc/rfc2033#section-5
  if (greeting.verb === 'LHLO' && port === 25) {
    found.push([['port'], 'LMTP must not be spoken on port 25 (RFC 2033); mail stores often listen on 24.'])
  }
  if (proxy?.destination !== undefined && proxy.source === undefined) {
    found.push([['proxy', 'source'], 'A destination needs a source: give both, or the source alone.'])
  }
  const ours = localAddress === undefined ? undefined : isIpv4(localAddress) ? 4 : 6
  const theirs = target ?? (family === 'any' ? undefined : family)
  if (ours !== undefined && theirs !== undefined && ours !== theirs) {
    found.push([['localAddress'], `This is an IPv${ours} address, and the connection goes over IPv${theirs}.`])
  }
  const refusal = withExtra(request, recipients)
  if (refusal !== undefined) found.push([['extra'], refusal])
  return found
}

/** Why what is asked in addition does not go together with the rest. */
function withExtra({ extra, purpose, hosts, greeting, stop, auth }: Together, recipients: readonly string[]): string | undefined {
  if (extra.length === 0) return undefined
  if (purpose === 'manual') return 'By hand you ask what you like: leave out what is to be asked in addition.'
  if (hosts === 'all') return 'What is asked in addition goes to one host: try the hosts until one answers, or leave it out.'
  if (greeting.verb === 'LHLO') return 'In LMTP nothing is asked in addition: greet with EHLO, or leave it out.'
  if (stop !== undefined) return 'A session that is stopped early asks nothing in addition: leave one of the two out.'
  if (extra.includes('relay') && auth !== undefined)
    return 'Behind a login a server relays by right, so that shows nothing: leave the relay probe or the login out.'
  if (extra.includes('recipients') && mailDomain(recipients) === undefined)
    return 'Other recipients are asked about at the domain of the recipient: name one with a domain.'
  return undefined
}
