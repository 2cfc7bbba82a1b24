// The security headers of every answer, set before Next sees the request: Next takes the nonce for its scripts from the
// Content-Security-Policy of the *request*, so whatever a client sent there is overwritten.
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isOverTls, isPrivateWay } from '#lib/origin.ts'

export interface HeaderOptions {
  isDev: boolean
  /** Origins that may frame the widget. */
  embedOrigins: readonly string[]
  publicUrl: string | undefined
}

/** Is it the widget's page, which may be framed? To the letter: `/embed/../c/x` would be another page. */
function isEmbed(path: string): boolean {
  return path === '/embed'
}

/** Is it a file of a check? A picture that is opened by itself is a page of our own, and needs nothing of one. */
function isDownload(path: string): boolean {
  return /^\/+c\/+[^/]+\/+transcript\./.test(path)
}

/** The Content-Security-Policy for one answer. */
function contentSecurityPolicy(path: string, nonce: string, { isDev, embedOrigins }: HeaderOptions): string {
  if (isDownload(path)) return "default-src 'none'; frame-ancestors 'none'; sandbox"
  const ancestors = isEmbed(path) && embedOrigins.length > 0 ? embedOrigins.join(' ') : "'none'"
  return [
    "default-src 'self'",
    // Next's development server evaluates code and injects styles; the built one does neither.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')
}

/** Sets the headers of one answer, and the policy on the request for Next to read. */
export function setSecurityHeaders(request: IncomingMessage, response: ServerResponse, options: HeaderOptions): void {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  const policy = contentSecurityPolicy(path, randomBytes(16).toString('base64'), options)
  request.headers['content-security-policy'] = policy
  delete request.headers['content-security-policy-report-only']

  response.setHeader('Content-Security-Policy', policy)
  if (!isEmbed(path)) response.setHeader('X-Frame-Options', 'DENY')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  // Permalinks are secrets of a kind, so no other site learns them. `no-referrer` also turns the Origin of our own forms into
  // `null`; browsers prove by another header that a form is ours, but only where they hold the page for secure.
  // https://fetch.spec.whatwg.org/#append-a-request-origin-header
  // https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header
  const forwarded = request.headers['x-forwarded-proto']
  const way = { host: request.headers.host, protocol: typeof forwarded === 'string' ? forwarded : undefined }
  response.setHeader('Referrer-Policy', isPrivateWay(way, options.publicUrl) ? 'no-referrer' : 'same-origin')
  // https://www.rfc-editor.org/rfc/rfc6797#section-7.2
  if (isOverTls(way, options.publicUrl)) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
  // Whoever finds a link to a check in public has found somebody's check. Downloads have no place for the word in themselves.
  if (/^\/+(c|api|embed)(\/|$)/.test(path)) response.setHeader('X-Robots-Tag', 'noindex, nofollow')
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  // Help centers load the widget's script from their own pages.
  response.setHeader('Cross-Origin-Resource-Policy', path === '/widget.js' ? 'cross-origin' : 'same-origin')
}

/** Longer than any browser's. */
const MAX_USER_AGENT = 512

/**
 * Cuts the User-Agent: Next looks in it for the names of robots by a pattern that takes time with the square of its length, so one header of
 * 16 KB would hold everybody up for half a second.
 */
export function shortenUserAgent({ headers }: Pick<IncomingMessage, 'headers'>): void {
  const said = headers['user-agent']
  if (said !== undefined && said.length > MAX_USER_AGENT) headers['user-agent'] = said.slice(0, MAX_USER_AGENT)
}

/** Drops what only a trusted proxy may say. What is left of such headers further in can be believed. */
export function dropForwarded(request: IncomingMessage, trustProxy: number): void {
  if (trustProxy > 0) return
  for (const name of ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-forwarded-for']) {
    delete request.headers[name]
  }
}
