// Findings about the protocol: which codes a server may answer with, and what clients make of others.
import { type Attempt, type Conversation, type Exchange, seqsOf } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import { smtpAttempt } from '#lib/diagnosis/findings/smtp-attempt.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { isAgreed } from '#lib/diagnosis/position.ts'
import { commandOf } from '#lib/diagnosis/reply-words.ts'
import { keywordsBefore } from '#lib/diagnosis/rules.ts'
import type { WaitId } from '#lib/smtp/limits.ts'
import { parseEnhanced, replyClass } from '#lib/smtp/reply.ts'

const ADMIN = { turn: 'recipient-admin' } as const

export const protocolKinds = {
  'mixed-codes': { severity: 'warning', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1') },
  'code-unexpected': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2') },
  'code-unknown': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc5321#section-4.2') },
  'enhanced-code-contradicts': { severity: 'warning', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc2034#section-4') },
  'enhanced-codes-missing': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc2034#section-4') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(protocolKinds)

/** Of the connection that decides. */
export function protocolFindings(view: Conversation): Finding[] {
  const attempt = smtpAttempt(view)
  // What may answer a line that somebody typed is up to the line.
  if (attempt === undefined || view.hand !== undefined) return attempt === undefined ? [] : mixedCodes(attempt)
  const whole = attempt.exchanges.filter((each) => each.code !== undefined)
  return [...mixedCodes(attempt), ...unexpected(whole), ...unknown(whole), ...contradicting(whole), ...unenhanced(whole, attempt)]
}

/**
 * Codes that differ within one reply. We go by the last line, as clients do that look for the line which ends a reply; others
 * go by the first.
 */
function mixedCodes({ exchanges }: Attempt): Finding[] {
  return exchanges.flatMap((exchange): Finding[] => {
    const codes = [...new Set(exchange.replies.flatMap(({ code }) => (code === undefined ? [] : [code])))]
    const last = exchange.code
    if (last === undefined || codes.length < 2) return []
    const others = codes.filter((code) => code !== last)
    return [finding('mixed-codes', seqsOf(exchange), { others: others.join(', '), last })]
  })
}

/** What each may be answered with where the answer is a yes, or a "go on". 4yz and 5yz may answer anything. */
const proper: Readonly<Partial<Record<WaitId, readonly number[]>>> = {
  banner: [220],
  ehlo: [250],
  helo: [250],
  starttls: [220],
  auth: [235, 334],
  mail: [250],
  rcpt: [250, 251],
  data: [354],
  dot: [250],
  bdat: [250],
  rset: [250],
  quit: [221],
}

function unexpected(whole: readonly Exchange[]): Finding[] {
  return whole.flatMap((exchange): Finding[] => {
    const { wait, code = 0 } = exchange
    const codes = proper[wait]
    if (code >= 400 || codes === undefined || codes.includes(code)) return []
    // Clients go by the first digit: the others change nothing, and nothing hangs on the goodbye.
    const isHarmless = isAgreed(exchange) || wait === 'rset' || wait === 'quit'
    const params = { code, command: commandOf(exchange), proper: codes.join(', ') }
    return [finding('code-unexpected', seqsOf(exchange), params, isHarmless ? 'notice' : 'error')]
  })
}

/** Codes outside the grammar: their second digit goes up to 5. */
function unknown(whole: readonly Exchange[]): Finding[] {
  const odd = whole.filter(({ code = 0 }) => Math.trunc(code / 10) % 10 > 5)
  if (odd.length === 0) return []
  const codes = [...new Set(odd.map(({ code }) => code))].join(', ')
  return [finding('code-unknown', odd.flatMap(seqsOf), { codes })]
}

/** These never have an enhanced code. */
const bare: ReadonlySet<WaitId> = new Set<WaitId>(['banner', 'ehlo', 'helo'])

function contradicting(whole: readonly Exchange[]): Finding[] {
  const lines = whole.flatMap(({ wait, lines, replies }) =>
    lines.flatMap((line, index) => {
      const reply = replies[index]
      const enhanced = bare.has(wait) ? undefined : parseEnhanced(line)
      const isAlike = enhanced === undefined || reply?.code === undefined || Number(enhanced[0]) === replyClass(reply.code)
      return isAlike ? [] : [{ seq: reply.seq, codes: `${reply.code} ${enhanced}` }]
    }),
  )
  if (lines.length === 0) return []
  const codes = [...new Set(lines.map((each) => each.codes))].slice(0, 3).join(', ')
  return [
    finding(
      'enhanced-code-contradicts',
      lines.map((each) => each.seq),
      { codes },
    ),
  ]
}

/** Replies without an enhanced code, of a server that had promised to give each one. */
function unenhanced(whole: readonly Exchange[], attempt: Attempt): Finding[] {
  const without = whole.filter((each) => {
    const isDue = !bare.has(each.wait) && replyClass(each.code ?? 0) !== 3 && each.enhanced === undefined
    return isDue && keywordsBefore(each, attempt)?.some(({ keyword }) => keyword === 'ENHANCEDSTATUSCODES') === true
  })
  if (without.length === 0) return []
  const commands = [...new Set(without.map(commandOf))].join(', ')
  return [finding('enhanced-codes-missing', without.flatMap(seqsOf), { commands })]
}
