// What is turned away before any page sees it: names that are not ours, methods and paths that no page has.
import type { IncomingMessage } from 'node:http'
import { isIpv4 } from '#lib/smtp/address.ts'
import { isLoopback } from '#server/listen.ts'

export interface GateOptions {
  /** The address we listen on. */
  host: string
  publicUrl: string | undefined
  /** Next's development server posts to paths of its own. */
  isDev: boolean
  trustProxy: number
}

/** An answer instead of a page. */
export interface TurnedAway {
  status: number
  message: string
}

/** Why a request goes no further; undefined where it may. */
export function turnedAway(
  { method = 'GET', url = '', headers, rawHeaders }: IncomingMessage,
  options: GateOptions,
): TurnedAway | undefined {
  if (!isOurName(headers.host, options)) {
    return { status: 421, message: 'This smtpscope answers to localhost. To reach it under another name, set SMTPSCOPE_PUBLIC_URL.' }
  }
  const path = url.split('?', 1)[0] ?? ''
  // https://www.rfc-editor.org/rfc/rfc9112#section-3.2
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host')
  if (!path.startsWith('/') || !isDecodable(path) || hasDots(path) || hosts.length > 1)
    return { status: 400, message: 'This address is broken.' }
  // Pages are only read; the framework would also look for calls of functions in what is posted to them.
  const methods = path.startsWith('/api/') ? ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'] : ['GET', 'HEAD']
  if (!options.isDev && !methods.includes(method)) return { status: 405, message: 'There is nothing here to do that with.' }
  return undefined
}

/**
 * A site whose name is made to resolve to loopback would have the visitor's browser take us for a part of itself (DNS
 * rebinding). So a server on loopback knows only names that nobody else can give it. Behind a proxy, that has to know.
 */
function isOurName(host: string | undefined, { host: listensOn, publicUrl, trustProxy }: GateOptions): boolean {
  if (host === undefined || trustProxy > 0 || !isLoopback(listensOn)) return true
  if (!URL.canParse(`http://${host}`)) return false
  const { hostname } = new URL(`http://${host}`)
  if (isIpv4(hostname) || hostname.startsWith('[')) return true
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return true
  return publicUrl !== undefined && hostname === new URL(publicUrl).hostname
}

/**
 * Dots as steps of a path: browsers follow them before they ask, and Next does afterwards, so everybody between would take a check for a
 * file that is the same for all, and keep it.
 */
function hasDots(path: string): boolean {
  return path.split(/[/\\]/).some((step) => /^(\.|%2e){1,2}$/i.test(step))
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
