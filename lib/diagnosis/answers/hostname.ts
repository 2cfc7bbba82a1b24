// "Does it answer with the right host name?" Banner, EHLO reply, MX record, PTR and certificate side by side.

import { speaksTls } from '#lib/diagnosis/aside.ts'
import { type Conversation, decisiveAttempt, exchangesOf, greetingOf } from '#lib/diagnosis/conversation.ts'
import { foreignProtocol } from '#lib/diagnosis/foreign-protocol.ts'
import { type HostName, hostNames, isFullName, type NameSource } from '#lib/diagnosis/host-names.ts'
import type { Answer, HostnameAnswer } from '#lib/diagnosis/model.ts'
import { isReverseKnown } from '#lib/diagnosis/reverse-names.ts'
import { type Message, say } from '#lib/words/message.ts'

export function hostnameAnswer(view: Conversation): HostnameAnswer {
  const attempt = decisiveAttempt(view)
  // What another service says of itself is no name of a mail server.
  const names = attempt === undefined || foreignProtocol(attempt) !== undefined ? [] : hostNames(view, attempt)
  const ours = names.find((each) => each.source === 'banner') ?? names.find(isFromGreeting)
  const isGreeted = names.some(isFromGreeting)
  // Half the names would make half a verdict; it waits until the server has greeted and DNS has said what it has to say.
  const isKnown = attempt !== undefined && isGreeted && isReverseKnown(view, attempt)
  const told = names.map(({ source, name, isVouched, confirmed }) => ({ source, name, isVouched, confirmed }))
  if (view.done === undefined && !isKnown) return { ...open(names), names: told }
  if (ours === undefined) return { ...notTold(view), names: told }
  return { ...compare(ours, names), names: told }
}

function open(names: readonly HostName[]): Answer {
  const promised = names.find((each) => each.source === 'mx')
  const reason = promised === undefined ? undefined : say('name-promised', promised.name)
  return { verdict: 'unknown', because: promised?.because ?? [], title: say('name-open'), reason }
}

/** A server that turns us away has told nothing, and that is something else than one that has no name. */
function notTold(view: Conversation): Answer {
  const attempt = decisiveAttempt(view)
  const refusal = [greetingOf(attempt), ...exchangesOf(attempt, 'banner')].find((each) => (each?.code ?? 0) >= 400)
  const because = refusal?.replies.map((each) => each.seq) ?? []
  const isNameless = refusal === undefined && greetingOf(attempt)?.code === 250
  const reason =
    refusal !== undefined
      ? say('name-refused')
      : isNameless
        ? say('name-none')
        : say(attempt?.connected && speaksTls(view, attempt) === undefined ? 'name-not-told' : 'name-no-session')
  return { verdict: 'unknown', because, title: say('name-unknown'), reason }
}

function compare(ours: HostName, names: readonly HostName[]): Answer {
  const because = [...new Set(names.flatMap((each) => each.because))].sort((a, b) => a - b)
  if (!isFullName(ours.name)) {
    const reason = say('name-not-full', sourceName(ours.source), ours.name)
    return { verdict: 'bad', because: ours.because, title: say('name-bad'), reason }
  }
  const others = names.filter((each) => each.source !== ours.source)
  const agreeing = others.filter((each) => each.name === ours.name)
  const differing = others.filter((each) => each.name !== ours.name)
  const unknown = { verdict: 'unknown' as const, because, title: say('name-unknown') }
  // What others say counts; a server that only agrees with itself has not been compared with anything.
  const isOwnWord = (each: HostName) => isFromGreeting(each) || each.source === 'certificate'
  if (agreeing.some((each) => each.isVouched) && !differing.some(isOwnWord)) {
    // A PTR that leads elsewhere proves nothing, so it is no witness.
    const sources = [ours, ...agreeing.filter((each) => each.confirmed !== false)].map((each) => each.source)
    return {
      verdict: 'good',
      because,
      title: say('name-good'),
      reason: say('name-agree', [...new Set(sources)].map(sourceName), ours.name),
    }
  }
  const other = differing.find(isOwnWord) ?? differing[0]
  if (other !== undefined) return { ...unknown, reason: say('name-differs', ours.name, phrase(other)) }
  const reverse = agreeing.find((each) => each.source === 'ptr')
  if (reverse === undefined) return { ...unknown, reason: say('name-only', sourceName(ours.source), ours.name) }
  return { ...unknown, reason: reverse.confirmed === false ? say('name-ptr-elsewhere', ours.name) : say('name-ptr-open', ours.name) }
}

function phrase({ source, name }: HostName): Message {
  if (source === 'certificate') return say('name-in-certificate', name)
  return source === 'mx' || source === 'ptr' ? say('name-in-record', sourceName(source), name) : say('name-in-greeting', name)
}

function isFromGreeting({ source }: HostName): boolean {
  return source === 'ehlo' || source === 'helo'
}

function sourceName(source: NameSource): Message {
  return say(`name-source-${source}`)
}
