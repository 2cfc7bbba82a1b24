// Who asks: the client's address as far as it can be believed, and the key by which its checks are counted.
import type { IncomingMessage } from 'node:http'
import { isIpv4, parseIpv6 } from '#lib/smtp/address.ts'

/**
 * The address of the client. Each proxy adds the address it was called from to X-Forwarded-For, so with `hops` proxies of
 * the operator's own the entry that many from the end was written by the outermost of them; what stands before it, anybody
 * can have written.
 */
export function clientAddress(request: Pick<IncomingMessage, 'headers' | 'socket'>, hops: number): string {
  const direct = plainAddress(request.socket.remoteAddress ?? '')
  if (hops === 0) return direct
  const forwarded = request.headers['x-forwarded-for']
  const said = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',').map((each) => plainAddress(each.trim()))
  // Fewer entries than proxies: somebody went around one of them. The best that is known is who called us.
  return said.length < hops ? direct : said.at(-hops) || direct
}

/**
 * The key of a client: an IPv4 address, or the /64 of an IPv6 one, since whoever has one address of it has them all.
 * @example clientKey('2001:db8:1:2:3:4:5:6') // '2001:db8:1:2::/64'
 */
export function clientKey(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === '' ? [] : tail.split(':')
  const groups = address.includes('::') ? [...left, ...Array(8 - left.length - right.length).fill('0'), ...right] : left
  return `${groups.slice(0, 4).join(':')}::/64`
}

/**
 * The key of the site that a client is in: the /48 of an IPv6 address, which is the most that one site is given and has 65,536
 * of /64; undefined for IPv4.
 * @see https://www.rfc-editor.org/rfc/rfc6177#section-2
 * @example siteKey('2001:db8:1:2::/64') // '2001:db8:1::/48'
 */
export function siteKey(client: string): string | undefined {
  return client.endsWith('::/64') ? `${client.split(':').slice(0, 3).join(':')}::/48` : undefined
}

/** An address without a port, brackets, a zone or an IPv4 mapping; empty where it is none. */
export function plainAddress(text: string): string {
  const bare = /^\[(.*)\](?::\d+)?$/.exec(text)?.[1] ?? (/^[\d.]+:\d+$/.test(text) ? text.replace(/:\d+$/, '') : text)
  const address = bare.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '')
  return isIpv4(address) ? address : (parseIpv6(address) ?? '')
}
