// What the server says it can do.
import { list } from '#lib/words/duration.ts'
import { type FindingText, parts } from '#lib/words/finding-text.ts'

export const capabilityTexts = {
  'extension-not-offered': {
    title: () => 'Not all that was asked for is offered',
    means: ({ keywords }) => `The server does not offer ${list(parts(keywords))}, so the session went without.`,
    todo: () => 'Nothing has to be done. It can be sent all the same where you insist on it.',
  },
} satisfies Record<string, FindingText>
