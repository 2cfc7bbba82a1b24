// How a server treats whoever comes to it.
import { answeredCommands } from '#lib/words/en/spoken-commands.ts'
import type { FindingText } from '#lib/words/finding-text.ts'

export const mannerTexts = {
  'slow-banner': {
    title: () => 'The banner is held back',
    means: ({ seconds }) => `It came after ${seconds} s. Impatient senders and testers give up before; real mail servers wait.`,
    todo: () => 'Nothing has to be done: it is a common means against spam. Let your own software wait five minutes.',
  },
  tarpit: {
    title: () => 'Every answer is held back',
    means: ({ seconds, count }) =>
      `Each of ${count} answers took ${seconds} s or more, far longer than the way there and back. Some servers slow strangers down on purpose; others are overloaded, or wait for a look-up that fails.`,
    todo: () => 'Nothing has to be done where it is meant. Mail servers wait; programs that send by themselves may have to be told to.',
  },
  'early-talker': {
    title: () => 'The server says that we spoke too early',
    means: ({ code, command }) =>
      `It answered ${answeredCommands(command)} with ${code}. Some servers turn away clients that speak before they are asked, as senders of spam do.`,
    todo: () =>
      'Send without pipelining, and wait for each answer. If nothing was sent early, a proxy in between may have joined commands.',
  },
  'quit-unanswered': {
    title: () => 'QUIT gets no answer',
    means: ({ how }) =>
      `The server ${how === 'silent' ? 'said nothing to it' : 'hung up'}, where 221 belongs. What was said before holds, so no mail is lost by it.`,
    todo: () => 'Nothing has to be done at once. A firewall that cuts connections short is a likely cause.',
  },
} satisfies Record<string, FindingText>
