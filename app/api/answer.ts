// How the API answers: JSON that nobody caches, and problems as JSON or, for a form that was posted without a script,
// as a small page.
import { pathFor, readerAsking, toldTo } from '#app/api/reader.ts'
import { nonceOf } from '#app/api/request.ts'
import { stateWords } from '#app/state-words.ts'
import { type Problem, statusOf } from '#lib/problem.ts'

/** A JSON answer. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  })
}

/** A problem as the API says it, in the reader's language; the code is the same in all. */
export async function problemJson(why: Problem, request: Request): Promise<Response> {
  const { problem: code, message, fields } = await toldTo(request, why)
  return json(statusOf(code), { error: { code, message, fields: fields ?? {} } }, laterHeader(why))
}

/** https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
function laterHeader({ retryAfter }: Problem): Record<string, string> {
  return retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
}

/** Sends the browser on after a form was posted. */
export function seeOther(location: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store', ...headers } })
}

/** A problem as a page. `form` is where the form stands as it was filled in; the browser goes there by itself. */
export async function problemPage(why: Problem, request: Request, form?: string): Promise<Response> {
  const { problem: code, message, fields } = await toldTo(request, why)
  const { tag } = readerAsking(request)
  const words = await stateWords(tag)
  const path = pathFor(request, form ?? '/')
  const nonce = nonceOf(request)
  const items = Object.entries(fields ?? {}).map(([path, said]) => `<li><b>${escaped(path)}</b>: ${escaped(said)}</li>`)
  const style = nonce === undefined ? '' : `<style nonce="${escaped(nonce)}">${STYLE}</style>`
  const refresh = form === undefined ? '' : `<meta http-equiv="refresh" content="0; url=${escaped(path)}">`
  const page = `<!doctype html>
<html lang="${tag}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>smtpscope</title>${refresh}${style}</head>
<body>
<main>
<h1>${escaped(message)}</h1>
${items.length > 0 ? `<ul>${items.join('\n')}</ul>` : ''}
<p><a href="${escaped(path)}">${escaped(form === undefined ? words.emptyForm : words.backToForm)}</a>.</p>
</main>
</body>
</html>
`
  return new Response(page, {
    status: statusOf(code),
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...laterHeader(why) },
  })
}

const STYLE =
  ':root{color-scheme:light dark}body{font:15px/22px sans-serif;margin:48px auto;max-width:640px;padding:0 16px}h1{font-size:22px;line-height:28px}'

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
