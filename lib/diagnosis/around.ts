// What was asked beside the session, as the rules about it need it.
import type { AroundTopic, EventOf, RecordType } from '#lib/check/event.ts'
import { type Attempt, type Conversation, failedHandshake, seqsOf } from '#lib/diagnosis/conversation.ts'
import { offersStartTls, plainGreeting } from '#lib/diagnosis/start-tls.ts'

/** The answer to a question about something; the first, where there are several. */
export function answerAbout(view: Conversation, about: AroundTopic, type: RecordType): EventOf<'answer'> | undefined {
  return answersAbout(view, about, type)[0]
}

/** All answers about something, in the order of their questions. */
export function answersAbout(view: Conversation, about: AroundTopic, type: RecordType): EventOf<'answer'>[] {
  return view.around.lookups.flatMap(({ asked, answer }) =>
    answer !== undefined && asked.about === about && asked.type === type ? [answer] : [],
  )
}

/** The texts of TXT records. */
export function textsOf({ records }: Pick<EventOf<'answer'>, 'records'>): string[] {
  return records.flatMap((record) => (record.type === 'TXT' ? [record.text] : []))
}

/** Did DNS fail to say anything, so that nothing is known? */
export function hasFailed({ status }: Pick<EventOf<'answer'>, 'status'>): boolean {
  return status === 'servfail' || status === 'timeout' || status === 'refused'
}

/** Is it sure that the server speaks no TLS to a sender? Then what shows it. A refusal shows nothing. */
export function hasNoTls(attempt: Attempt): number[] | undefined {
  const failed = failedHandshake(attempt)
  if (failed !== undefined) return [failed.seq]
  const greeting = plainGreeting(attempt)
  return greeting !== undefined && offersStartTls(attempt) === false ? seqsOf(greeting) : undefined
}
