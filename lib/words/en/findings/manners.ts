// How a server treats whoever comes to it.
import type { FindingText } from '#lib/words/finding-text.ts'

export const mannerTexts = {
  'slow-banner': {
    title: () => 'The banner is held back',
    means: ({ seconds }) => `It came after ${seconds} s. Impatient senders and testers give up before; real mail servers wait.`,
    todo: () => 'Nothing has to be done: it is a common means against spam. Let your own software wait five minutes.',
  },
} satisfies Record<string, FindingText>
