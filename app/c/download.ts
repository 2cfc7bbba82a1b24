// What the downloads of a check have in common: the check by its id, the words in the reader's language, and a plain sentence
// where there is none.
import { answers } from '#lib/diagnosis/answers.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { summarise } from '#lib/diagnosis/summary.ts'
import { isProblem, type Problem, statusOf } from '#lib/problem.ts'
import { transcriptSvg } from '#lib/transcript/picture.ts'
import { type Language, speakerOf } from '#lib/words/language.ts'
import { loadLanguage } from '#lib/words/languages.ts'
import { say } from '#lib/words/message.ts'
import { LANGUAGE_HEADER, readerIn } from '#lib/words/reader.ts'
import { type CheckSnapshot, getRuntime } from '#server/runtime.ts'

/** What a route handler is given. */
export interface DownloadContext {
  params: Promise<{ id: string }>
}

type Body = string | Uint8Array<ArrayBuffer>

/** Answers with what `make` makes of the check. */
export async function download(
  { params }: DownloadContext,
  type: string,
  make: (check: CheckSnapshot) => Body | Problem | Promise<Body | Problem>,
): Promise<Response> {
  const check = await getRuntime().findCheck((await params).id)
  const made = isProblem(check) ? check : await make(check)
  if (!isProblem(made)) return new Response(made, { headers: { 'content-type': type, 'cache-control': 'no-store' } })
  const later = made.retryAfter === undefined ? {} : { 'retry-after': String(made.retryAfter) }
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...later }
  return new Response(`${made.message}\n`, { status: statusOf(made.problem), headers })
}

/** Everything that can be said to whoever asks. */
export function languageOf(request: Request): Promise<Language> {
  return loadLanguage(readerIn(request.headers.get(LANGUAGE_HEADER)).tag)
}

/** Where the check is to be seen: at the address that the settings name, else at the one it was asked for by. */
export function linkTo(id: string, { headers }: Request): string {
  // The server lets the forwarded headers through from a trusted proxy only.
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? ''
  const way = headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  const asked = /^[\w.:[\]-]{1,255}$/.test(host) ? `${way}://${host}` : ''
  return `${getRuntime().settings.publicUrl ?? asked}/c/${id}`
}

/** The transcript as a picture of shapes. */
export function pictureOf({ id, createdAt, request, events }: CheckSnapshot, language: Language, call: Request): string {
  const speak = speakerOf(language)
  const { title, tone } = summarise(events, request)
  return transcriptSvg({
    target: request.target,
    createdAt,
    url: linkTo(id, call),
    verdict: speak(title),
    tone,
    events,
    moreLines: (count) => speak(say('picture-more-lines', count)),
  })
}

/** What a ticket is made of. */
export function meaningOf({ events, request }: Pick<CheckSnapshot, 'events' | 'request'>) {
  return { summary: summarise(events, request), answers: answers(events, request), findings: findings(events, request) }
}
