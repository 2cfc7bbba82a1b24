// The connection that findings about SMTP itself are of.
import { type Attempt, type Conversation, decisiveAttempt } from '#lib/diagnosis/conversation.ts'
import { foreignProtocol } from '#lib/diagnosis/foreign-protocol.ts'
import { hasMisread } from '#lib/diagnosis/rules.ts'

/**
 * The one that decides, unless something else than a mail server answered there, whose ways are not SMTP's, or one that took
 * our PROXY header for a command, so that no reply stands where it belongs.
 */
export function smtpAttempt(view: Conversation): Attempt | undefined {
  const attempt = decisiveAttempt(view)
  if (attempt === undefined || foreignProtocol(attempt) !== undefined || hasMisread(attempt)) return undefined
  return attempt
}
