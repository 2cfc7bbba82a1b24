// Does a server offer STARTTLS? Known only where it answered EHLO in the clear; a refusal tells nothing.
import { type Attempt, type Exchange, exchangesOf } from '#lib/diagnosis/conversation.ts'
import { parseKeywords } from '#lib/smtp/keyword.ts'

/** The whole EHLO reply in the clear, if there is one. */
export function plainGreeting(attempt: Attempt | undefined): Exchange | undefined {
  return exchangesOf(attempt, 'ehlo').find((each) => each.secured === undefined && each.code === 250)
}

/** Is STARTTLS on offer? Undefined where that can't be told. */
export function offersStartTls(attempt: Attempt | undefined): boolean | undefined {
  const greeting = plainGreeting(attempt)
  return greeting && parseKeywords(greeting.lines).some((each) => each.keyword === 'STARTTLS')
}
