// The PROXY header: how a load balancer tells the server behind it who is really asking. Made as bytes, in both versions, shown
// as text, and read back from that text.
// https://www.haproxy.org/download/2.9/doc/proxy-protocol.txt
import type { ProxyHeader } from '#lib/check/request/rules.ts'
import { isIpv4, parseIpv6 } from '#lib/smtp/address.ts'

/** An address and a port as the header has them. */
interface End {
  address: string
  port: number
}

/** A header ready for the wire; `shown` tells all of its bytes in printable ASCII. */
export interface EncodedProxyHeader {
  bytes: Uint8Array
  shown: string
}

/** What a header says. Without ends: that nothing is known of the client (UNKNOWN), or that the proxy asks for itself (LOCAL). */
export interface ProxyClaim {
  version: 1 | 2
  ends: { source: End; destination: End } | undefined
}

// Section 2.2: CR LF CR LF NUL CR LF QUIT LF, which no SMTP server takes for a greeting.
const SIGNATURE = [0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0x0d, 0x0a, 0x51, 0x55, 0x49, 0x54, 0x0a]
const SHOWN_SIGNATURE = '\\r\\n\\r\\n\\x00\\r\\nQUIT\\n'

/** Makes the header. A source needs a destination; where one is IPv4 and the other IPv6, the IPv4 one is mapped. */
export function encodeProxyHeader({ version, source, destination }: ProxyHeader): EncodedProxyHeader {
  if (source !== undefined && destination === undefined) throw new Error('A PROXY header with a source needs a destination.')
  const ends = source === undefined || destination === undefined ? undefined : inOneFamily({ source, destination })
  return version === 1 ? text(ends) : binary(ends)
}

/** Section 2.1, one line of at most 107 bytes. */
function text(ends: ProxyClaim['ends']): EncodedProxyHeader {
  const line = ends === undefined ? 'PROXY UNKNOWN' : `PROXY ${isIpv4(ends.source.address) ? 'TCP4' : 'TCP6'} ${lineOf(ends)}`
  return { bytes: new TextEncoder().encode(`${line}\r\n`), shown: line }
}

function lineOf({ source, destination }: NonNullable<ProxyClaim['ends']>): string {
  return `${source.address} ${destination.address} ${source.port} ${destination.port}`
}

/** Section 2.2: signature, version and command, family and transport, length, addresses, ports. */
function binary(ends: ProxyClaim['ends']): EncodedProxyHeader {
  const rest = ends === undefined ? [0x20, 0x00, 0x00, 0x00] : proxied(ends)
  return { bytes: new Uint8Array([...SIGNATURE, ...rest]), shown: SHOWN_SIGNATURE + rest.map(hex).join('') }
}

function proxied({ source, destination }: NonNullable<ProxyClaim['ends']>): number[] {
  const addresses = [...bytesOf(source.address), ...bytesOf(destination.address), ...twoBytes(source.port), ...twoBytes(destination.port)]
  return [0x21, isIpv4(source.address) ? 0x11 : 0x21, ...twoBytes(addresses.length), ...addresses]
}

/**
 * What a header says, from the text it was shown as; undefined where that is none of ours.
 * @example readProxyHeader('PROXY UNKNOWN') // { version: 1, ends: undefined }
 */
export function readProxyHeader(shown: string): ProxyClaim | undefined {
  if (shown === 'PROXY UNKNOWN') return { version: 1, ends: undefined }
  const [, from, to, fromPort, toPort] = /^PROXY TCP[46] (\S+) (\S+) (\d+) (\d+)$/.exec(shown) ?? []
  if (from !== undefined && to !== undefined) {
    const ends = { source: { address: from, port: Number(fromPort) }, destination: { address: to, port: Number(toPort) } }
    return { version: 1, ends }
  }
  if (!shown.startsWith(SHOWN_SIGNATURE)) return undefined
  const bytes = [...shown.slice(SHOWN_SIGNATURE.length).matchAll(/\\x([0-9a-f]{2})/g)].map((each) => Number.parseInt(each[1] ?? '', 16))
  return { version: 2, ends: endsIn(bytes) }
}

function endsIn(bytes: readonly number[]): ProxyClaim['ends'] {
  const size = bytes[1] === 0x11 ? 4 : bytes[1] === 0x21 ? 16 : undefined
  if (size === undefined || bytes.length < 4 + 2 * size + 4) return undefined
  const at = (from: number) => addressOf(bytes.slice(from, from + size))
  const port = (from: number) => (bytes[from] ?? 0) * 256 + (bytes[from + 1] ?? 0)
  const ports = 4 + 2 * size
  return { source: { address: at(4), port: port(ports) }, destination: { address: at(4 + size), port: port(ports + 2) } }
}

function addressOf(bytes: readonly number[]): string {
  if (bytes.length === 4) return bytes.join('.')
  const groups = Array.from({ length: 8 }, (_, index) => ((bytes[2 * index] ?? 0) * 256 + (bytes[2 * index + 1] ?? 0)).toString(16))
  return parseIpv6(groups.join(':')) ?? groups.join(':')
}

/** The header has room for one family: HAProxy, too, maps the IPv4 end of a mixed pair. */
function inOneFamily({ source, destination }: NonNullable<ProxyClaim['ends']>): NonNullable<ProxyClaim['ends']> {
  if (isIpv4(source.address) === isIpv4(destination.address)) return { source, destination }
  return { source: { ...source, address: mapped(source.address) }, destination: { ...destination, address: mapped(destination.address) } }
}

// https://www.rfc-editor.org/rfc/rfc4291#section-2.5.5.2
function mapped(address: string): string {
  return isIpv4(address) ? (parseIpv6(`::ffff:${address}`) ?? address) : address
}

/** 4 or 16 bytes in network order. */
function bytesOf(address: string): number[] {
  if (isIpv4(address)) return address.split('.').map(Number)
  const [head = [], tail] = address.split('::').map((side) => (side === '' ? [] : side.split(':')))
  const groups = tail === undefined ? head : [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail]
  return groups.flatMap((group) => twoBytes(Number.parseInt(group, 16)))
}

function twoBytes(value: number): [number, number] {
  return [value >> 8, value & 0xff]
}

function hex(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, '0')}`
}
