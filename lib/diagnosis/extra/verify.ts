// Do VRFY and EXPN tell a stranger who is there? A 252 says that it does not; but not beside a refusal of somebody who is not there,
// which tells the two apart.
import { type Conversation, decisiveAttempt, type Exchange, seqsOf } from '#lib/diagnosis/conversation.ts'
import { extrasOf } from '#lib/diagnosis/extra/standing.ts'
import { reasonOf } from '#lib/diagnosis/reply-words.ts'
import { replyClass } from '#lib/smtp/reply.ts'

export interface SeenVerify {
  verb: 'VRFY' | 'EXPN'
  /** `open`: it tells; `closed`: it does not; `unclear`: put off, or no answer. */
  verdict: 'open' | 'closed' | 'unclear'
  because: number[]
  /** The answers that leave it open. */
  open: { exchange: Exchange; standing: 'put-off' | 'open' }[]
}

/** What each has shown; only those that were asked. */
export function seenVerify(view: Conversation): SeenVerify[] {
  const attempt = decisiveAttempt(view)
  const [known, nobody] = extrasOf(attempt, 'verify', 'vrfy')
  const [list] = extrasOf(attempt, 'verify', 'expn')
  const names = [known, nobody].flatMap((each) => each ?? [])
  return [
    ...(known === undefined ? [] : [seen('VRFY', ofNames(known, nobody), names)]),
    ...(list === undefined ? [] : [seen('EXPN', ofList(list), [list])]),
  ]
}

function seen(verb: SeenVerify['verb'], verdict: SeenVerify['verdict'], said: readonly Exchange[]): SeenVerify {
  const open = said
    .filter(isOpen)
    .map((exchange) => ({ exchange, standing: exchange.code === undefined ? ('open' as const) : ('put-off' as const) }))
  return { verb, verdict, because: said.flatMap(seqsOf), open }
}

function isOpen({ code }: Exchange): boolean {
  return code === undefined || replyClass(code) === 4
}

function ofNames(known: Exchange, nobody: Exchange | undefined): SeenVerify['verdict'] {
  const said = [known, ...(nobody === undefined ? [] : [nobody])]
  // https://www.rfc-editor.org/rfc/rfc5321#section-3.5.3
  if (said.some((each) => reasonOf(each) === 'mailbox-unknown')) return 'open'
  // Who says yes to everybody says nothing.
  if (confirms(known)) return nobody === undefined || isOpen(nobody) ? 'unclear' : confirms(nobody) ? 'closed' : 'open'
  return said.some(isOpen) ? 'unclear' : 'closed'
}

function ofList(list: Exchange): SeenVerify['verdict'] {
  if (isOpen(list)) return 'unclear'
  return confirms(list) ? 'open' : 'closed'
}

/** Does it name a mailbox? A bare "250 Ok" tells nothing. */
function confirms({ code, lines }: Exchange): boolean {
  return (code === 250 || code === 251) && lines.some((line) => line.includes('@') || /<[^>]+>/.test(line))
}
