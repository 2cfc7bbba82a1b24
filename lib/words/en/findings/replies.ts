// Why a server refuses, or puts off: the reasons, as they stand beside a reply.
import { replyReasons } from '#lib/words/en/replies-reasons.ts'
import { commandName } from '#lib/words/en/spoken-commands.ts'
import type { FindingText } from '#lib/words/finding-text.ts'
import { refusalText } from '#lib/words/refusal-text.ts'

const who = (provider: string) => (provider === '' ? 'The server' : provider)
const both = { tag: 'en', reasons: replyReasons }

export const replyTexts = {
  'reply-refused': refusalText({
    ...both,
    unclear: {
      title: 'The server refuses, and does not say why',
      means: 'Its words tell no reason.',
      todo: () => 'Ask the recipient’s mail admin, with the reply at hand: the server’s log has the reason.',
    },
    lead: (command, code, provider) => `${who(provider)} refused ${commandName(command)} with ${code}.`,
  }),
  'reply-put-off': refusalText({
    ...both,
    unclear: {
      title: 'Not now, the server says, and not why',
      means: 'Its words tell no reason. A mail server keeps the message and tries again.',
      todo: () => 'Wait. If it stays like that for hours, ask the recipient’s mail admin, with the reply at hand.',
    },
    lead: (command, code, provider) => `${who(provider)} put ${commandName(command)} off with ${code}.`,
  }),
} satisfies Record<string, FindingText>
