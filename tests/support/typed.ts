// A session by hand without a wire: what a person types, and what goes out of it.
import type { Seen } from '#lib/check/event.ts'
import { byHand } from '#lib/smtp/manual/by-hand.ts'
import type { TypingRules } from '#lib/smtp/manual/may-type.ts'
import { handState, see } from '#lib/smtp/manual/state.ts'
import type { Reply } from '#lib/smtp/reply.ts'

const banner: Seen[] = [
  { kind: 'connected', host: 'mx.example', address: '192.0.2.1', port: 25, local: '192.0.2.2:1' },
  { kind: 'receive', text: '220 mx.example', code: 220, last: true },
]

export interface Line {
  text: string
  as: 'command' | 'auth' | 'message'
}

/** Types line after line against a server that answers with these codes, each with these lines, and gives what went out. */
export function typeAll(
  typed: readonly string[],
  codes: readonly number[],
  rules: TypingRules,
  lines: readonly string[] = [''],
): { sent: Line[]; shown: string[] } {
  let state = handState(banner)
  const sent: Line[] = []
  const shown: string[] = []
  let left = [...typed]
  const answers = [...codes]
  const record = (seen: Seen) => {
    state = see(state, seen)
    if (seen.kind === 'send') shown.push(seen.text)
  }
  const talk = byHand({ state: () => state, rules })
  for (let next = talk.next(); next.done !== true; ) {
    const step = next.value
    if (step.do === 'hand-over') record({ kind: 'control', by: 'owner' })
    if (step.do === 'send') {
      for (const { verb, text, shown: told } of step.commands) {
        sent.push({ text, as: state.exchange === undefined ? 'command' : 'auth' })
        record({ kind: 'send', verb, text: told ?? text })
      }
    }
    if (step.do === 'send-message') {
      for (const text of step.lines) {
        sent.push({ text, as: 'message' })
        record({ kind: 'send', verb: 'data', text })
      }
    }
    if (step.do === 'secure') record({ kind: 'tls', mode: step.mode, protocol: 'TLSv1.3', cipher: '', trusted: true })
    if (step.do === 'refuse' || step.do === 'keep-back') left = step.do === 'keep-back' ? [] : left
    if (step.do === 'drop') break
    const [text] = left
    if (step.do === 'prompt') left = left.slice(1)
    next = talk.next(
      step.do === 'read'
        ? reply(answers.shift() ?? 250)
        : step.do === 'prompt'
          ? text === undefined
            ? 'late'
            : { text, leave: { clear: true } }
          : step.do === 'await-close'
            ? 'closed'
            : undefined,
    )
  }
  return { sent, shown }

  function reply(code: number): Reply {
    for (const [index, line] of lines.entries()) {
      const last = index === lines.length - 1
      record({ kind: 'receive', text: `${code}${last ? ' ' : '-'}${line}`, code, last })
    }
    return { code, lines: [...lines], enhanced: undefined, mixedCodes: false }
  }
}
