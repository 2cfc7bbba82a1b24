// Whose language an answer is in: found once for each request, and handed on to the pages in a header of our own.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sentenceIn } from '#lib/words/by-sentence.ts'
import { type LanguageTag, loadProblems } from '#lib/words/languages.ts'
import { LANGUAGE_COOKIE, LANGUAGE_HEADER, LANGUAGE_PARAMETER, type Reader, readerOf, readerText } from '#lib/words/reader.ts'

/** What the answer depends on besides its address. https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5 */
const VARY = 'Accept-Language, Cookie'

/** A sentence of ours in the language that was found. */
export async function inReadersWords(request: IncomingMessage, sentence: string): Promise<string> {
  const tag = languageOf(request)
  return sentenceIn(sentence, await loadProblems(tag), tag)
}

/** Whose language a request asks for. */
export function languageOf(request: IncomingMessage): LanguageTag {
  return readerFor(request).tag
}

/** Sets the header for Next to read, and tells caches what the answer depends on. */
export function setLanguage(request: IncomingMessage, response: ServerResponse): void {
  request.headers[LANGUAGE_HEADER] = readerText(readerFor(request))
  // What is built is the same in every language.
  if (request.url?.startsWith('/_next/') !== true) response.appendHeader('Vary', VARY)
}

function readerFor({ url = '/', headers }: IncomingMessage): Reader {
  return readerOf({ parameter: parameterOf(url), cookie: cookieOf(headers.cookie ?? ''), acceptLanguage: headers['accept-language'] })
}

function parameterOf(url: string): string | undefined {
  const from = url.indexOf('?')
  return from < 0 ? undefined : (new URLSearchParams(url.slice(from)).get(LANGUAGE_PARAMETER) ?? undefined)
}

function cookieOf(header: string): string | undefined {
  return header
    .split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(`${LANGUAGE_COOKIE}=`))
    ?.slice(LANGUAGE_COOKIE.length + 1)
}
