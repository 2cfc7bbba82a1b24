// "Does it answer with the right host name?" Banner, EHLO reply, MX record, PTR and certificate side by side.
import { type Conversation, decisiveAttempt } from '#lib/diagnosis/conversation.ts'
import { type HostName, hostNames, isFullName, isPtrKnown } from '#lib/diagnosis/host-names.ts'
import type { Answer } from '#lib/diagnosis/model.ts'
import { say } from '#lib/words/message.ts'

export function hostnameAnswer(view: Conversation): Answer {
  const attempt = decisiveAttempt(view)
  const names = attempt === undefined ? [] : hostNames(view, attempt)
  const ours = names.find((each) => each.source === 'banner') ?? names.find(isFromGreeting)
  const isGreeted = names.some(isFromGreeting)
  // Half the names would make half a verdict; it waits until the server has greeted and its PTR is known.
  const isKnown = attempt !== undefined && isGreeted && isPtrKnown(view, attempt)
  if (view.done === undefined && !isKnown) return open(names)
  if (ours === undefined) return { verdict: 'unknown', because: [], title: say('name-unknown'), reason: say('name-not-told') }
  return compare(ours, names)
}

function open(names: readonly HostName[]): Answer {
  const promised = names.find((each) => each.source === 'MX record')
  const reason = promised === undefined ? undefined : say('name-promised', promised.name)
  return { verdict: 'unknown', because: promised?.because ?? [], title: say('name-open'), reason }
}

function compare(ours: HostName, names: readonly HostName[]): Answer {
  const because = names.flatMap((each) => each.because)
  if (!isFullName(ours.name))
    return { verdict: 'bad', because: ours.because, title: say('name-bad'), reason: say('name-not-full', ours.source, ours.name) }
  const others = names.filter((each) => each.source !== ours.source)
  const agreeing = others.filter((each) => each.name === ours.name)
  const differing = others.filter((each) => each.name !== ours.name)
  // What others say counts; a server that only agrees with itself has not been compared with anything.
  const isOwnWord = (each: HostName) => isFromGreeting(each) || each.source === 'certificate'
  if (agreeing.some((each) => each.isVouched === true) && !differing.some(isOwnWord)) {
    const sources = [ours, ...agreeing].map((each) => each.source)
    return { verdict: 'good', because, title: say('name-good'), reason: say('name-agree', capital([...new Set(sources)]), ours.name) }
  }
  const other = differing.find(isOwnWord) ?? differing[0]
  if (other === undefined)
    return { verdict: 'unknown', because, title: say('name-unknown'), reason: say('name-only', ours.source, ours.name) }
  return { verdict: 'unknown', because, title: say('name-unknown'), reason: say('name-differs', ours.name, phrase(other)) }
}

function phrase({ source, name }: HostName): string {
  if (source === 'certificate') return `its certificate is for ${name}`
  return source === 'MX record' || source === 'PTR' ? `its ${source} says ${name}` : `greets as ${name}`
}

function isFromGreeting({ source }: HostName): boolean {
  return source === 'EHLO reply' || source === 'HELO reply'
}

function capital(sources: readonly string[]): string[] {
  return sources.map((each, index) => (index === 0 ? each.charAt(0).toUpperCase() + each.slice(1) : each))
}
