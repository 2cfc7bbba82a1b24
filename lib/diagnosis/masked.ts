// A firewall that inspects SMTP and writes over what the server says. No server says so itself.
import { type Attempt, exchangesOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import { isMasked, maskedKeywords } from '#lib/diagnosis/reply-words.ts'
import { plainGreeting } from '#lib/diagnosis/start-tls.ts'

/** What was written over: the banner with asterisks, keywords with Xs as long as what stood there. Undefined where nothing was. */
export function maskedIn(attempt: Attempt): { banner: boolean; keywords: string[]; because: number[] } | undefined {
  const banner = exchangesOf(attempt, 'banner').find(isMasked)
  const greeting = plainGreeting(attempt)
  const keywords = maskedKeywords(greeting)
  const because = [
    ...(banner === undefined ? [] : seqsOf(banner)),
    ...(greeting === undefined || keywords.length === 0 ? [] : seqsOf(greeting)),
  ]
  return because.length === 0 ? undefined : { banner: banner !== undefined, keywords, because }
}
