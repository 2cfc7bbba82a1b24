// What a server may say in its replies.
import { list } from '#lib/words/duration.ts'
import { type FindingText, parts } from '#lib/words/finding-text.ts'

export const protocolTexts = {
  'mixed-codes': {
    title: () => 'One reply with different codes',
    means: ({ others, last }) =>
      `Its lines say ${list(parts(others))} and then ${last}. We go by the last line, other senders by the first, so they may take this answer for another.`,
    todo: () => 'Give every line of a reply the same code. Filters that write replies together are the usual cause.',
  },
} satisfies Record<string, FindingText>
