// "Is a firewall in the way?" A connection that stands says no; a silence can't tell a firewall from a dead host.
import { type Conversation, exchangesOf, lastAttempt, seqsOf } from '#lib/diagnosis/conversation.ts'
import type { Answer } from '#lib/diagnosis/model.ts'
import { say } from '#lib/words/en.ts'

export function firewallAnswer(view: Conversation): Answer {
  const attempt = lastAttempt(view)
  const { done } = view
  if (attempt?.connected !== undefined) {
    const banner = exchangesOf(attempt, 'banner')[0]
    // Cisco's inspection replaces every character of the banner but 2 and 0 by an asterisk.
    if (banner?.code === 220 && /^[*20\s]{6,}$/.test(banner.lines[0] ?? '') && (banner.lines[0] ?? '').includes('***')) {
      return { verdict: 'bad', because: seqsOf(banner), title: say('firewall-bad'), reason: say('firewall-fixup') }
    }
    const nth = view.attempts.length
    const reason = nth === 1 ? say('firewall-first-try') : say('firewall-nth-try', nth)
    return { verdict: 'good', because: [attempt.connected.seq], title: say('firewall-good'), reason }
  }
  if (done === undefined) return { verdict: 'unknown', because: [], title: say('firewall-open'), reason: undefined }
  const because = view.attempts.flatMap((each) => (each.unreachable === undefined ? [] : [each.unreachable.seq]))
  const unknown = { verdict: 'unknown' as const, because, title: say('firewall-unknown') }
  switch (attempt?.unreachable?.cause) {
    case 'refused':
      return { ...unknown, reason: say('firewall-refused') }
    case 'timeout':
      return { ...unknown, reason: say('firewall-dropped', attempt.port) }
    case 'unreachable':
    case 'reset':
      return { ...unknown, reason: say('firewall-no-route') }
    case 'forbidden':
    case undefined:
      return { ...unknown, reason: say('firewall-not-tried') }
  }
}
