// The tools in which a person types the session: telnet in the clear, openssl behind a handshake.
import type { EventOf } from '#lib/check/event.ts'
import type { Facts } from '#lib/reproduce/facts.ts'
import { commandLine } from '#lib/reproduce/quote.ts'
import { bracketed, isAddress } from '#lib/reproduce/server.ts'
import type { Tool } from '#lib/reproduce/tool.ts'
import { type Message, say } from '#lib/words/message.ts'

/** telnet, and what to type in the clear; undefined where TLS comes first. */
export function telnet({ request, server, port, sent, tls, remarks }: Facts): Tool | undefined {
  if (request.tls === 'implicit') return undefined
  const { family, localAddress } = request
  const clear = tls === undefined ? sent : sent.filter((event) => event.seq < tls.seq)
  const starttls = clear.findIndex((event) => event.verb === 'starttls')
  const isCut = starttls !== -1 && tls !== undefined
  const typed = typable(isCut ? clear.slice(0, starttls) : clear)
  return {
    command: commandLine([
      ['telnet'],
      ...(family === 'any' || isAddress(server) ? [] : [[`-${family}`]]),
      ...(localAddress === undefined ? [] : [['-b', localAddress]]),
      [server, String(port)],
    ]),
    lines: isCut ? [...typed, 'QUIT'] : typed,
    remarks: [
      ...remarks,
      ...manual(request.purpose),
      ...(isCut ? [say('rerun-telnet-tls')] : []),
      ...(request.proxy?.version === 2 ? [say('rerun-telnet-proxy')] : []),
      ...secrets(clear),
    ],
  }
}

const versions = { any: [], TLSv1: ['-tls1'], 'TLSv1.1': ['-tls1_1'], 'TLSv1.2': ['-tls1_2'], 'TLSv1.3': ['-tls1_3'] } as const

/**
 * openssl, and what to type behind the handshake; undefined where TLS was not wanted. With -ign_eof the letters R and Q at the
 * start of a line are no commands, in every version of OpenSSL, and the certificate is still shown.
 */
export function openssl({ request, server, port, greetingName, servername, sent, tls, remarks }: Facts): Tool | undefined {
  if (request.tls === 'never') return undefined
  const { family, localAddress, tlsProtocol } = request
  const behind = tls === undefined || tls.protocol === '' ? [] : sent.filter((event) => event.seq > tls.seq)
  const protocol = request.greeting.verb === 'LHLO' ? 'lmtp' : 'smtp'
  const isImplicit = request.tls === 'implicit'
  const isOld = tlsProtocol === 'TLSv1' || tlsProtocol === 'TLSv1.1'
  return {
    command: commandLine([
      ['openssl', 's_client'],
      ['-connect', `${bracketed(server)}:${port}`],
      ...(family === 'any' || isAddress(server) ? [] : [[`-${family}`]]),
      ...(localAddress === undefined ? [] : [['-bind', `${bracketed(localAddress)}:0`]]),
      ...(isImplicit ? [] : [['-starttls', protocol], ...(greetingName === undefined ? [] : [['-name', greetingName]])]),
      ...(servername === undefined ? [] : [['-servername', servername]]),
      ...versions[tlsProtocol].map((option) => [option]),
      ...(isOld ? [['-cipher', 'DEFAULT:@SECLEVEL=0']] : []),
      ['-crlf', '-ign_eof'],
    ]),
    lines: typable(behind),
    remarks: [
      ...remarks,
      ...manual(request.purpose),
      ...(isImplicit ? [] : [say('rerun-openssl-greets')]),
      ...(request.proxy === undefined ? [] : [say('rerun-openssl-proxy')]),
      ...secrets(behind),
    ],
  }
}

/** What a person can type of it; a binary PROXY header is not. */
function typable(sent: readonly EventOf<'send'>[]): string[] {
  return sent.filter(({ verb, text }) => verb !== 'proxy' || text.startsWith('PROXY ')).map((event) => event.text)
}

function manual(purpose: string): Message[] {
  return purpose === 'manual' ? [say('rerun-manual')] : []
}

function secrets(sent: readonly EventOf<'send'>[]): Message[] {
  return sent.some((event) => event.redacted === true) ? [say('rerun-secret')] : []
}
