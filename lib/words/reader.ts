// Which language somebody reads, and how an address keeps it. A language named in the address comes first, then the one they
// chose here, then those that their browser asks for.
import { DEFAULT_LANGUAGE, isLanguageTag, type LanguageTag, languageTags } from '#lib/words/languages.ts'

/** The query parameter that names a language for one page and its links. */
export const LANGUAGE_PARAMETER = 'lang'
/** The cookie that keeps a choice. */
export const LANGUAGE_COOKIE = 'smtpscope-language'
/** The header in which the server hands the reader's language on to pages. What a client writes there is overwritten. */
export const LANGUAGE_HEADER = 'x-smtpscope-language'

/** `isNamed`: the address itself names it, so that the links of the page have to name it as well. */
export interface Reader {
  tag: LanguageTag
  isNamed: boolean
}

/** What a request tells about its reader; each part may be missing, and may be anything. */
export interface ReaderClues {
  parameter: string | undefined
  cookie: string | undefined
  acceptLanguage: string | undefined
}

/** The reader's language, the default one where nothing tells. */
export function readerOf({ parameter, cookie, acceptLanguage }: ReaderClues): Reader {
  const named = languageFor(parameter)
  if (named !== undefined) return { tag: named, isNamed: true }
  return { tag: languageFor(cookie) ?? preferred(acceptLanguage ?? '') ?? DEFAULT_LANGUAGE, isNamed: false }
}

/** As one header says it: "fr", or "fr named". */
export function readerText({ tag, isNamed }: Reader): string {
  return isNamed ? `${tag} named` : tag
}

/** The reader from that header. */
export function readerIn(text: string | null | undefined): Reader {
  const [tag = '', named] = (text ?? '').split(' ')
  return { tag: isLanguageTag(tag) ? tag : DEFAULT_LANGUAGE, isNamed: named !== undefined }
}

/** Longer than any tag of a living language, and short enough to be looked at part by part. https://www.rfc-editor.org/rfc/rfc5646#section-4.4.1 */
const MAX_RANGE = 64

/** One of our languages for a tag: "fr" for "fr-CA". https://www.rfc-editor.org/rfc/rfc4647#section-3.4 */
export function languageFor(range: string | undefined): LanguageTag | undefined {
  for (
    let rest = (range ?? '').slice(0, MAX_RANGE).trim();
    rest !== '';
    rest = rest.includes('-') ? rest.slice(0, rest.lastIndexOf('-')) : ''
  ) {
    const tag = languageTags.find((each) => each.toLowerCase() === rest.toLowerCase())
    if (tag !== undefined) return tag
  }
  return undefined
}

/** The best of an Accept-Language header. https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4 */
function preferred(header: string): LanguageTag | undefined {
  // Nobody reads that many, and what a stranger sends costs no more than this.
  const ranges = header.slice(0, 500).split(',')
  const wanted = ranges.flatMap((each) => {
    const [range = '', ...parameters] = each.split(';').map((part) => part.trim())
    const weight = parameters.find((part) => /^q=/i.test(part))?.slice(2)
    const tag = range === '*' ? DEFAULT_LANGUAGE : languageFor(range)
    const quality = weight === undefined ? 1 : Number(weight)
    return tag === undefined || !(quality > 0) ? [] : [{ tag, quality }]
  })
  // Equal ones keep their order: browsers send the dearest first.
  return wanted.sort((a, b) => b.quality - a.quality)[0]?.tag
}

/** A path of this site, in the language that the page it stands on was asked for by name; `undefined` where it was not. */
export function pathIn(tag: string | undefined | null, path: string): string {
  if (tag === undefined || tag === null || tag === '') return path
  const [whole = '', hash] = path.split('#', 2)
  const parted = `${whole}${whole.includes('?') ? '&' : '?'}${LANGUAGE_PARAMETER}=${encodeURIComponent(tag)}`
  return hash === undefined ? parted : `${parted}#${hash}`
}
