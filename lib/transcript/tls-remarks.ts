// A handshake as remarks: the openssl command that would do the same by hand, and what came of it.
import type { EventOf } from '#lib/check/event.ts'
import { distrustText } from '#lib/diagnosis/distrust.ts'
import { isPlainHost } from '#lib/plain-host.ts'
import { day } from '#lib/words/day.ts'

/** The lines, each with its `#`. `peer` is the connection it was tried on. */
export function tlsRemarks(event: EventOf<'tls'>, peer: EventOf<'connected'> | undefined): string[] {
  if (event.problem === 'injection') return ['# More came behind the reply to STARTTLS, before TLS began; no handshake was tried.']
  const host = peer?.host ?? event.servername ?? ''
  const command = `# ${commandFor(event, isPlainHost(host) ? host : (peer?.address ?? ''), peer?.port ?? 0)}`
  if (event.protocol === '') return [command, `# The handshake failed: ${event.alert ?? 'no reason given'}`]
  const { protocol, cipher, keyExchange } = event
  const agreed = [protocol, cipher, ...(keyExchange === undefined ? [] : [keyExchange])].join(', ')
  return [command, `# ${agreed}`, `# ${certificateText(event, host)}`]
}

function commandFor({ mode, servername }: EventOf<'tls'>, host: string, port: number): string {
  const endpoint = `${host.includes(':') ? `[${host}]` : host}:${port}`
  const start = mode === 'starttls' ? ' -starttls smtp' : ''
  return `openssl s_client${start} -connect ${endpoint}${servername === undefined || !isPlainHost(servername) ? '' : ` -servername ${servername}`}`
}

function certificateText(event: EventOf<'tls'>, host: string): string {
  const { certificate, trusted } = event
  if (certificate === undefined) return 'No certificate was shown.'
  const { subject, issuer, notAfter } = certificate
  const verdict = trusted ? `trusted for ${host}` : `not trusted: ${distrustText(event, host)}`
  return `Certificate of ${subject}, by ${issuer}, until ${day(notAfter)}; ${verdict}`
}
