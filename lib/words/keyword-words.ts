// What the keywords of an EHLO reply mean, in a few words each, and which standard has them. Those that are not here are shown
// as the server wrote them, and nothing is made up about them.
import type { Keyword } from '#lib/smtp/keyword.ts'
import { largestMessage } from '#lib/smtp/keyword.ts'
import { list, size } from '#lib/words/duration.ts'

/** What a keyword means: a phrase without full stop, and the number of its RFC or who has made it up. */
export interface KeywordMeaning {
  means: string
  source: number | string
}

const meanings: Readonly<Record<string, KeywordMeaning>> = {
  '8BITMIME': { means: 'takes bodies that are not ASCII as they are', source: 6152 },
  ATRN: { means: 'hands over the mail of a domain on a changing address', source: 2645 },
  AUTH: { means: 'lets users log in', source: 4954 },
  BINARYMIME: { means: 'takes bodies with any bytes, by BDAT', source: 3030 },
  BURL: { means: 'takes parts of a message from an IMAP server', source: 4468 },
  CHECKPOINT: { means: 'can go on with a message where it broke off', source: 1845 },
  CHUNKING: { means: 'takes messages in chunks, by BDAT', source: 3030 },
  CONNEG: { means: 'says what a recipient can read', source: 4141 },
  CONPERM: { means: 'may convert a message where its sender permits', source: 4141 },
  DELIVERBY: { means: 'heeds how soon a message is to be delivered', source: 2852 },
  DSN: { means: 'reports on delivery as the sender asks', source: 3461 },
  ENHANCEDSTATUSCODES: { means: 'adds a code such as 5.1.1 to its replies', source: 2034 },
  ETRN: { means: 'sends waiting mail when asked', source: 1985 },
  EXPN: { means: 'shows who is on a list', source: 5321 },
  FUTURERELEASE: { means: 'holds a message until a time', source: 4865 },
  HELP: { means: 'explains its commands', source: 5321 },
  LIMITS: { means: 'says how much it takes in a session', source: 9422 },
  'MT-PRIORITY': { means: 'heeds how urgent a message is', source: 6710 },
  'NO-SOLICITING': { means: 'refuses some kinds of advertising', source: 3865 },
  PIPELINING: { means: 'takes several commands at once', source: 2920 },
  PRDR: { means: 'may take a message for some recipients only', source: 'Exim' },
  REQUIRETLS: { means: 'passes mail on over TLS alone where that is asked for', source: 8689 },
  RRVS: { means: 'checks that a mailbox has not changed hands', source: 7293 },
  SAML: { means: 'writes to a terminal and a mailbox, of old', source: 821 },
  SEND: { means: 'writes to a terminal, of old', source: 821 },
  SIZE: { means: 'says how large a message may be', source: 1870 },
  SMTPUTF8: { means: 'takes addresses with letters outside ASCII', source: 6531 },
  SOML: { means: 'writes to a terminal or a mailbox, of old', source: 821 },
  STARTTLS: { means: 'encrypts the session when asked', source: 3207 },
  SUBMITTER: { means: 'is told who sent a message on, of old', source: 4405 },
  TURN: { means: 'swaps the roles of client and server, unsafe and of old', source: 821 },
  UTF8SMTP: { means: 'the forerunner of SMTPUTF8', source: 5336 },
  VRFY: { means: 'says whether a mailbox exists', source: 5321 },
  'X-ANONYMOUSTLS': { means: 'TLS among servers of one organisation', source: 'Exchange' },
  'X-EXPS': { means: 'lets servers of one organisation log in', source: 'Exchange' },
  'X-LINK2STATE': { means: 'routing data among servers of one organisation', source: 'Exchange' },
  XCLIENT: { means: 'lets a trusted client pose as another', source: 'Postfix' },
  XEXCH50: { means: 'message data among servers of one organisation', source: 'Exchange' },
  XFORWARD: { means: 'is told by a filter where mail came from', source: 'Postfix' },
  XRDST: { means: 'routing data among servers of one organisation', source: 'Exchange' },
  XVERP: { means: 'gives each recipient a return address of its own', source: 'Postfix' },
}

/** The meaning of a keyword with its parameters; undefined where we do not know it. */
export function keywordMeaning({ keyword, params }: Keyword): KeywordMeaning | undefined {
  const known = Object.hasOwn(meanings, keyword) ? meanings[keyword] : undefined
  return known && { ...known, means: withParams({ keyword, params }) ?? known.means }
}

function withParams(each: Keyword): string | undefined {
  const { keyword, params } = each
  if (keyword === 'SIZE') {
    const bytes = largestMessage([each])
    return bytes === undefined ? undefined : `takes messages of up to ${size(bytes)}`
  }
  if (keyword === 'AUTH' && params.length > 0) return `lets users log in by ${list(params)}`
  const seconds = keyword === 'DELIVERBY' ? Number(params[0]) : Number.NaN
  return seconds > 0 ? `heeds how soon a message is to be delivered, not below ${seconds} s` : undefined
}
