// The addresses that every domain owes the world, and one that nobody has: what the server says of each.
import { mailDomain } from '#lib/check/extra.ts'
import { type Conversation, decisiveAttempt, type Exchange, exchangesOf } from '#lib/diagnosis/conversation.ts'
import { extrasOf, type Standing, standingOf } from '#lib/diagnosis/extra/standing.ts'
import { pathIn } from '#lib/diagnosis/reply-words.ts'

export interface SeenRecipient {
  address: string
  exchange: Exchange
  standing: Standing
}

/** What is known of each; one that the mail was for counts as well as one that was asked about behind it. */
export interface SeenRecipients {
  postmaster: SeenRecipient | undefined
  abuse: SeenRecipient | undefined
  /** Somebody who is not there. */
  nobody: SeenRecipient | undefined
}

export function seenRecipients(view: Conversation): SeenRecipients {
  const attempt = decisiveAttempt(view)
  if (attempt === undefined) return { postmaster: undefined, abuse: undefined, nobody: undefined }
  const asked = extrasOf(attempt, 'recipients', 'rcpt')
  const all = [...exchangesOf(attempt, 'rcpt'), ...asked].map(
    (exchange): SeenRecipient => ({
      address: pathIn(exchange),
      exchange,
      standing: standingOf(exchange, attempt),
    }),
  )
  const domain = mailDomain(all.map((each) => each.address))
  const named = (local: string) => all.find(({ address }) => address.toLowerCase() === `${local}@${domain}`)
  const roles = [named('postmaster'), named('abuse')]
  const nobody = all.find((each) => asked.includes(each.exchange) && !roles.includes(each))
  return { postmaster: roles[0], abuse: roles[1], nobody }
}

/** Is it asked about one of those that every domain owes? */
export function isRole(exchange: Exchange): boolean {
  return /^(postmaster|abuse)@/i.test(pathIn(exchange))
}
