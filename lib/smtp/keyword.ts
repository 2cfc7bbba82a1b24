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
  return lines
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter((parts) => parts[0] !== '')
    .map(([keyword = '', ...params]) => legacyAuth(keyword.toUpperCase(), params))
}

/** Old servers write `AUTH=LOGIN PLAIN`, from a draft that clients of the time read. */
function legacyAuth(keyword: string, params: string[]): Keyword {
  if (!keyword.startsWith('AUTH=')) return { keyword, params }
  return { keyword: 'AUTH', params: [keyword.slice(5), ...params].filter((each) => each !== '') }
}
