// What a server may say in its replies.
import { list } from '#lib/words/duration.ts'
import { answeredCommands } from '#lib/words/en/spoken-commands.ts'
import { type FindingText, parts } from '#lib/words/finding-text.ts'

export const protocolTexts = {
  'mixed-codes': {
    title: () => 'One reply with different codes',
    means: ({ others, last }) =>
      `Its lines say ${list(parts(others))} and then ${last}. We go by the last line, other senders by the first, so they may take this answer for another.`,
    todo: () => 'Give every line of a reply the same code. Filters that write replies together are the usual cause.',
  },
  'code-unexpected': {
    title: () => 'A code that is no answer to this',
    means: ({ code, command, proper }) =>
      `The answer to ${answeredCommands(command)} was ${code}, where the standard has ${parts(proper).join(' or ')} for a yes. Senders go by the first digit, and by the rest as they please.`,
    todo: () => 'Look for a filter or a script that answers in place of the server.',
  },
  'code-unknown': {
    title: () => 'A code that the standard does not have',
    means: ({ codes }) =>
      `The second digit of a reply code is 0 to 5, and the server says ${list(parts(codes))}. Senders go by the first digit alone then.`,
    todo: () => 'Use 550 or 554 for a refusal, 450 or 451 to put off; the reason belongs into the enhanced code and the text.',
  },
  'enhanced-code-contradicts': {
    title: () => 'Two codes in one reply that contradict each other',
    means: ({ codes }) =>
      `The server says ${list(parts(codes))}. The first digits have to agree: 2 is a yes, 4 not now, 5 no. Senders go by either, so one of them keeps trying what another returns.`,
    todo: () => 'Have the rule or the filter that writes this reply corrected.',
  },
  'enhanced-codes-missing': {
    title: () => 'Enhanced codes are promised and not always given',
    means: ({ commands }) =>
      `The server offers ENHANCEDSTATUSCODES, and its answer to ${answeredCommands(commands)} has none. Bounces then say less of why.`,
    todo: () => 'Nothing has to be done at once; have the rule or the filter that writes this reply give an enhanced code as well.',
  },
} satisfies Record<string, FindingText>
