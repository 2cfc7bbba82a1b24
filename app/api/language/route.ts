// POST /api/language keeps the language that a reader chose, and takes them back to the page they chose it on.
import { problemPage, seeOther } from '#app/api/answer.ts'
import { isForm, isOwnRequest, isSecure, readBody } from '#app/api/request.ts'
import { isProblem, problem } from '#lib/problem.ts'
import { isLanguageTag } from '#lib/words/languages.ts'
import { LANGUAGE_COOKIE, LANGUAGE_PARAMETER } from '#lib/words/reader.ts'
import { getRuntime } from '#server/runtime.ts'

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

/** Keeps the choice. Where it comes from matters little; another site may not make it all the same. */
export async function POST(request: Request): Promise<Response> {
  const { publicUrl } = getRuntime().settings
  const refuse = (why: Parameters<typeof problemPage>[0]) => problemPage(why, request)
  if (!isOwnRequest(request, publicUrl)) return refuse(problem('forbidden-origin', 'That came from another site.'))
  if (!isForm(request)) return refuse(problem('unsupported-type', 'Send the choice as a plain HTML form.'))
  const text = await readBody(request)
  if (isProblem(text)) return refuse(text)
  const entries = new URLSearchParams(text)
  const tag = entries.get(LANGUAGE_PARAMETER) ?? ''
  if (!isLanguageTag(tag)) return refuse(problem('bad-request', 'There is no such language here.'))
  const parts = [`${LANGUAGE_COOKIE}=${tag}`, 'Path=/', `Max-Age=${YEAR_IN_SECONDS}`, 'HttpOnly', 'SameSite=Lax']
  const cookie = [...parts, ...(isSecure(request, publicUrl) ? ['Secure'] : [])].join('; ')
  return seeOther(ownPath(entries.get('back') ?? ''), { 'set-cookie': cookie })
}

/** A path of this site and nothing else: `//host` and `/\host` would lead elsewhere. */
function ownPath(path: string): string {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(path) ? path : '/'
}
