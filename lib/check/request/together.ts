// What the uncommon fields of a request must say together: each rule gives the field to mend and one sentence.
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
}

/** @param target the family of the target, where it is an address */
export function contradictions(request: Together, target: 4 | 6 | undefined): [path: string[], message: string][] {
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
  return found
}
