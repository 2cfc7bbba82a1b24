// The keywords of an EHLO reply: which service extensions the server offers.

/** A keyword with its parameters, both as the server wrote them but for the keyword's case. */
export interface Keyword {
  keyword: string
  params: string[]
}

/**
 * Reads the keywords of an EHLO reply. The first line is the server's name and greeting, never a keyword.
 * Unknown keywords are kept as they are.
 * @param lines what stands behind the code, line by line
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.1
 * @example parseKeywords(['mail.example', 'SIZE 1000']) // [{ keyword: 'SIZE', params: ['1000'] }]
 */
export function parseKeywords(lines: readonly string[]): Keyword[] {
  const keywords = lines
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter((parts) => parts[0] !== '')
    .map(([keyword = '', ...params]) => ({ keyword: keyword.toUpperCase(), params }))
  return legacyAuth(keywords)
}

/**
 * Some servers write `AUTH=LOGIN PLAIN`, from a draft that old clients read, most of them beside the proper line. It is
 * one extension either way.
 */
function legacyAuth(keywords: readonly Keyword[]): Keyword[] {
  const hasProper = keywords.some((each) => each.keyword === 'AUTH')
  return keywords.flatMap(({ keyword, params }) => {
    if (!keyword.startsWith('AUTH=')) return [{ keyword, params }]
    return hasProper ? [] : [{ keyword: 'AUTH', params: [keyword.slice(5), ...params].filter((each) => each !== '') }]
  })
}

/**
 * The largest message the server takes, in bytes; undefined where it does not say, or says 0 for "no fixed limit".
 * @see https://www.rfc-editor.org/rfc/rfc1870#section-4
 */
export function largestMessage(keywords: readonly Keyword[]): number | undefined {
  const size = keywords.find((each) => each.keyword === 'SIZE')?.params[0] ?? ''
  return /^\d{1,20}$/.test(size) && Number(size) > 0 ? Number(size) : undefined
}
