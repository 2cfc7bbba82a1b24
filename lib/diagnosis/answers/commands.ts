// "Which SMTP commands does it support?": the keywords of its EHLO reply. A refusal is never read as a missing feature.
import { type Conversation, decisiveAttempt, type Exchange, greetingOf, handshakeOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import type { CommandsAnswer } from '#lib/diagnosis/model.ts'
import { isAgreed } from '#lib/diagnosis/position.ts'
import { isUnknownCommand, quoted } from '#lib/diagnosis/reply-words.ts'
import { plainGreeting } from '#lib/diagnosis/start-tls.ts'
import { type Keyword, largestMessage, parseKeywords } from '#lib/smtp/keyword.ts'
import { type Message, say } from '#lib/words/message.ts'

/** How many keywords a card names. */
const NAMED = 5

export function commandsAnswer(view: Conversation): CommandsAnswer {
  const attempt = decisiveAttempt(view)
  const greeting = greetingOf(attempt)
  const ehlo = attempt?.exchanges.find((each) => each.wait === 'ehlo')
  const none = { keywords: [] as Keyword[], because: greeting === undefined ? [] : seqsOf(greeting) }
  if (greeting?.wait === 'ehlo' && isAgreed(greeting)) {
    const keywords = parseKeywords(greeting.lines)
    const told = { ...none, ...beforeTls(greeting, plainGreeting(attempt)), keywords, verdict: 'good' as const }
    if (keywords.length === 0) return { ...told, title: say('commands-none'), reason: say('commands-empty') }
    const named = keywords.slice(0, NAMED).map(nameOf)
    const more = keywords.length - named.length
    // Inside TLS it was greeted again, and did not tell: what it said in the clear counts for the clear.
    const isFromBefore = view.done !== undefined && greeting.secured === undefined && handshakeOf(attempt)?.protocol
    const reason = isFromBefore ? say('commands-list-before', named, more) : say('commands-list', named, more)
    return { ...told, title: say('commands-good', keywords.length), reason }
  }
  const isOpen = greeting?.code === undefined && view.done === undefined
  if (isOpen) return { ...none, because: [], verdict: 'unknown', title: say('commands-open'), reason: undefined }
  const unknown = { ...none, verdict: 'unknown' as const, title: say('commands-unknown') }
  if (greeting?.wait === 'helo' && isAgreed(greeting)) {
    if (ehlo === undefined) return { ...unknown, reason: say('commands-not-asked') }
    const reason = isUnknownCommand(ehlo) ? say('commands-helo', quoted(ehlo)) : say('commands-helo-refused', quoted(ehlo))
    return { ...unknown, because: seqsOf(ehlo), reason }
  }
  const refusal = [greeting, attempt?.exchanges[0]].find((each) => each?.code !== undefined && each.code >= 400)
  if (refusal !== undefined) return { ...unknown, because: seqsOf(refusal), reason: say('commands-refused') }
  return { ...unknown, reason: attempt?.connected === undefined ? say('delivery-no-session') : say('commands-not-reached') }
}

/** What was on offer in the clear, where the server was greeted again behind STARTTLS. */
function beforeTls(greeting: Exchange, plain: Exchange | undefined): Pick<CommandsAnswer, 'keywordsBefore'> {
  const isAgain = greeting.secured === 'starttls'
  return plain === undefined || !isAgain ? {} : { keywordsBefore: parseKeywords(plain.lines) }
}

function nameOf(each: Keyword): string | Message {
  const bytes = largestMessage([each])
  return bytes === undefined ? each.keyword : say('commands-size', bytes)
}
