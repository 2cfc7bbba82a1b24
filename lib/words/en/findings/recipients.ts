// What the server says of the recipients.
import { waitText } from '#lib/words/duration.ts'
import type { FindingText } from '#lib/words/finding-text.ts'

export const recipientTexts = {
  'recipient-unknown': {
    title: () => 'The recipient does not exist',
    means: () => 'The server looked the address up and has no such mailbox.',
    todo: () => 'Check the spelling, or ask the recipient for the address of today.',
  },
  greylisted: {
    title: () => 'Greylisting',
    means: () => 'The server puts off strangers once. The same sender and recipient get through on a later try.',
    todo: ({ seconds }) =>
      `Try again after ${Number(seconds) > 0 ? waitText(1000 * Number(seconds)) : 'some minutes'}; mail servers do so by themselves.`,
  },
} satisfies Record<string, FindingText>
