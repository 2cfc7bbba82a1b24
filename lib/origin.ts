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
