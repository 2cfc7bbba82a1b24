// What a route handler reads from a request: its body up to a limit, where it comes from, and who owns the check.
import { isOwnOrigin } from '#lib/origin.ts'
import { type Problem, problem } from '#lib/problem.ts'
import type { PublicSettings, StartedCheck } from '#server/runtime.ts'

/** The largest body of any call: a message of 64 Ki characters, written as a form in UTF-8. */
const MAX_BODY_BYTES = 256 * 1024

/** Does a form post it, without a script? */
export function isForm(request: Request): boolean {
  return mediaTypeOf(request) === 'application/x-www-form-urlencoded'
}

/** Does it carry JSON? */
export function isJson(request: Request): boolean {
  return mediaTypeOf(request) === 'application/json'
}

/** Comes it from a page of ours, or from a program? Only then may it change anything. */
export function isOwnRequest({ headers }: Request, publicUrl: string | undefined): boolean {
  const whence = {
    origin: headers.get('origin') ?? undefined,
    fetchSite: headers.get('sec-fetch-site') ?? undefined,
    // The server lets this header through from a trusted proxy only.
    host: headers.get('x-forwarded-host') ?? headers.get('host') ?? undefined,
  }
  return isOwnOrigin(whence, publicUrl)
}

/** The body as text. The limit holds while it is read, whatever Content-Length said. */
export async function readBody(request: Request): Promise<string | Problem> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > MAX_BODY_BYTES) return problem('too-large', 'That is too much: 256 KiB at most.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The owner token, from the Authorization header. */
export function bearerOf(request: Request): string | undefined {
  return /^Bearer ([\w-]{1,200})$/i.exec(request.headers.get('authorization') ?? '')?.[1]
}

/** The owner token of a visitor without a script, from the cookie. */
export function cookieTokenOf(request: Request): string | undefined {
  return /(?:^|;\s*)owner=([\w-]{1,200})(?:;|$)/.exec(request.headers.get('cookie') ?? '')?.[1]
}

/** Does the browser speak to us over HTTPS? Then a cookie is for that alone. */
export function isSecure(request: Request, publicUrl: string | undefined): boolean {
  return publicUrl?.startsWith('https:') === true || request.headers.get('x-forwarded-proto') === 'https'
}

/** The cookie that lets a visitor without a script end or delete the check. No page and no script ever sees it. */
export function ownerCookie(
  request: Request,
  { id, ownerToken }: Pick<StartedCheck, 'id' | 'ownerToken'>,
  { publicUrl, retentionDays }: Pick<PublicSettings, 'publicUrl' | 'retentionDays'>,
): string {
  const parts = [`owner=${ownerToken}`, `Path=/api/checks/${id}`, `Max-Age=${retentionDays * 86_400}`, 'HttpOnly', 'SameSite=Strict']
  return [...parts, ...(isSecure(request, publicUrl) ? ['Secure'] : [])].join('; ')
}

/** The nonce that the server gave this answer, for a page that a route handler writes itself. */
export function nonceOf(request: Request): string | undefined {
  return /'nonce-([^']+)'/.exec(request.headers.get('content-security-policy') ?? '')?.[1]
}

function mediaTypeOf(request: Request): string | undefined {
  return request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
}
