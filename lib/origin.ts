// Tells our own pages from foreign ones. A browser says where a WebSocket or a form comes from; a program of the
// visitor's own need not.

/** What a request says of where it comes from. */
export interface Whence {
  origin: string | undefined
  /** `Sec-Fetch-Site`, which no page can forge; WebSockets of some browsers lack it. */
  fetchSite?: string | undefined
  /** The host that was asked, as the browser wrote it. */
  host: string | undefined
}

/**
 * Does the request come from a page of ours, or from no page at all?
 * @example isOwnOrigin({ origin: 'http://localhost:3000', host: 'localhost:3000' }, undefined) // true
 */
export function isOwnOrigin({ origin, fetchSite, host }: Whence, publicUrl: string | undefined): boolean {
  if (fetchSite !== undefined) return fetchSite === 'same-origin' || fetchSite === 'none'
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  if (publicUrl !== undefined && new URL(publicUrl).origin === origin) return true
  return host !== undefined && new URL(origin).host === host.toLowerCase()
}

/** How a page was asked for, as far as the server can tell. */
export interface Way {
  /** The host and port that were asked, as the browser wrote them. */
  host: string | undefined
  /** `https` or `http`, where the server or a trusted proxy knows it. */
  protocol: string | undefined
}

/** Does the visitor reach us over HTTPS? It ends at a proxy, which says so, or the operator does. */
export function isOverTls({ protocol }: Pick<Way, 'protocol'>, publicUrl: string | undefined): boolean {
  return publicUrl?.startsWith('https:') === true || protocol === 'https'
}

/**
 * Can nobody on the way read what is typed into a page? So it is over HTTPS, and where the browser runs on this very machine.
 * @see https://www.w3.org/TR/secure-contexts/#is-origin-trustworthy
 */
export function isPrivateWay(way: Way, publicUrl: string | undefined): boolean {
  if (isOverTls(way, publicUrl)) return true
  const name = (way.host ?? '').toLowerCase().replace(/:\d+$/, '')
  return /^(127(\.\d{1,3}){3}|\[::1\]|(.+\.)?localhost)$/.test(name)
}
