// What the keywords of an EHLO reply mean, in a few words each, and which standard has them. Those that are not here are shown
// as the server wrote them, and nothing is made up about them.
import type { Keyword } from '#lib/smtp/keyword.ts'
import { largestMessage } from '#lib/smtp/keyword.ts'

/** The number of each keyword's RFC, or who has made it up. */
const sources = {
  '8BITMIME': 6152,
  ATRN: 2645,
  AUTH: 4954,
  BINARYMIME: 3030,
  BURL: 4468,
  CHECKPOINT: 1845,
  CHUNKING: 3030,
  CONNEG: 4141,
  CONPERM: 4141,
  DELIVERBY: 2852,
  DSN: 3461,
  ENHANCEDSTATUSCODES: 2034,
  ETRN: 1985,
  EXPN: 5321,
  FUTURERELEASE: 4865,
  HELP: 5321,
  LIMITS: 9422,
  'MT-PRIORITY': 6710,
  'NO-SOLICITING': 3865,
  PIPELINING: 2920,
  PRDR: 'Exim',
  REQUIRETLS: 8689,
  RRVS: 7293,
  SAML: 821,
  SEND: 821,
  SIZE: 1870,
  SMTPUTF8: 6531,
  SOML: 821,
  STARTTLS: 3207,
  SUBMITTER: 4405,
  TURN: 821,
  UTF8SMTP: 5336,
  VRFY: 5321,
  'X-ANONYMOUSTLS': 'Exchange',
  'X-EXPS': 'Exchange',
  'X-LINK2STATE': 'Exchange',
  XCLIENT: 'Postfix',
  XEXCH50: 'Exchange',
  XFORWARD: 'Postfix',
  XRDST: 'Exchange',
  XVERP: 'Postfix',
} as const satisfies Readonly<Record<string, number | string>>

export type KnownKeyword = keyof typeof sources

/** What a language says of keywords: phrases without a full stop. */
export interface KeywordTexts {
  means: Readonly<Record<KnownKeyword, string>>
  /** Of SIZE with a limit, in octets. */
  upTo: (bytes: number) => string
  /** Of AUTH with its mechanisms. */
  loginBy: (mechanisms: readonly string[]) => string
  /** Of DELIVERBY with its least time. */
  notBelow: (seconds: number) => string
}

/** What a keyword means: a phrase without full stop, and the number of its RFC or who has made it up. */
export interface KeywordMeaning {
  means: string
  source: number | string
}

/** The meaning of a keyword with its parameters; undefined where we do not know it. */
export function keywordMeaning({ keyword, params }: Keyword, texts: KeywordTexts): KeywordMeaning | undefined {
  if (!isKnown(keyword)) return undefined
  return { means: withParams({ keyword, params }, texts) ?? texts.means[keyword], source: sources[keyword] }
}

function isKnown(keyword: string): keyword is KnownKeyword {
  return Object.hasOwn(sources, keyword)
}

function withParams(each: Keyword, texts: KeywordTexts): string | undefined {
  const { keyword, params } = each
  if (keyword === 'SIZE') {
    const bytes = largestMessage([each])
    return bytes === undefined ? undefined : texts.upTo(bytes)
  }
  if (keyword === 'AUTH' && params.length > 0) return texts.loginBy(params)
  const seconds = keyword === 'DELIVERBY' ? Number(params[0]) : Number.NaN
  return seconds > 0 ? texts.notBelow(seconds) : undefined
}
