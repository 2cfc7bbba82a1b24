// Why there was nothing to connect to: the look-up that a check without any attempt ended at.
import type { AnswerStatus, EventOf } from '#lib/check/event.ts'
import type { Conversation } from '#lib/diagnosis/conversation.ts'

export interface FailedLookup {
  answer: EventOf<'answer'>
  /** The one family of addresses that was asked for, where the name may well have addresses of the other. */
  limitedTo: 'IPv4' | 'IPv6' | undefined
}

/** Without an answer nothing is known, so a name server that failed counts before one that knew of no record. */
const gravity: readonly AnswerStatus[] = ['servfail', 'timeout', 'refused', 'nxdomain', 'nodata']

/** Of the look-ups of the last name that was asked for, the one that says most; undefined where none was answered. */
export function failedLookup(view: Conversation): FailedLookup | undefined {
  const answers = view.lookups.flatMap(({ asked, answer }) => (answer === undefined || asked.type === 'PTR' ? [] : [answer]))
  const last = answers.at(-1)
  if (last === undefined) return undefined
  const ofName = answers.filter((each) => each.name === last.name)
  const gravest = gravity.flatMap((status) => ofName.findLast((each) => each.status === status) ?? [])[0]
  const answer = gravest ?? last
  const families = new Set(view.lookups.flatMap(({ asked }) => (asked.name === answer.name ? [asked.type] : [])))
  const isLimited = answer.status === 'nodata' && families.has('A') !== families.has('AAAA')
  return { answer, limitedTo: isLimited ? (families.has('A') ? 'IPv4' : 'IPv6') : undefined }
}
