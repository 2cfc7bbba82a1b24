// The form of replies.
import { list } from '#lib/words/duration.ts'
import { answeredCommands } from '#lib/words/en/spoken-commands.ts'
import { type FindingText, parts } from '#lib/words/finding-text.ts'

const FIX = 'Have the server’s software, or the filter that writes the reply, corrected.'

export const replyFormatTexts = {
  'reply-unasked': {
    title: () => 'The server says something that nobody asked for',
    means: () =>
      'A line came that answers nothing. A sender would take it for the answer to its next command, and from then on every answer for another: a refused recipient may read as taken.',
    todo: () => 'Look for a filter or proxy that answers beside the server, and take one of the two out.',
  },
  'bare-lf': {
    title: () => 'Lines end with a bare line feed',
    means: ({ count }) =>
      `${count === 1 ? 'One line of its replies ends' : `${count} lines of its replies end`} without the carriage return that belongs there. Strict senders wait for it until they give up.`,
    todo: () => 'Have the software that writes these lines end them with CR and LF. A script or a filter is the usual cause.',
  },
  'reply-line-too-long': {
    title: () => 'A reply line is longer than the standard allows',
    means: ({ octets }) => `It has ${octets} octets or more, and 512 are allowed. Some senders cut it off, and the reason in it with it.`,
    todo: () => 'Shorten the text, or spread it over several lines of one reply.',
  },
  'reply-not-ascii': {
    title: () => 'Replies have letters beyond ASCII',
    means: () =>
      'Only ASCII is allowed there, unless the sender has asked for SMTPUTF8. In bounces and logs such text often comes out garbled.',
    todo: () => 'Write the texts of replies in plain ASCII, or in English beside the other language.',
  },
  'reply-control-characters': {
    title: () => 'Replies have control characters',
    means: () =>
      'They are shown here as \\x with two digits; \\x0d is a carriage return in mid-line. Senders may cut the line there, or refuse it.',
    todo: () => FIX,
  },
  'reply-without-text': {
    title: () => 'A code without a word',
    means: ({ commands }) =>
      `The answer to ${answeredCommands(commands)} is a bare code. Senders go by the code; whoever reads a log learns nothing more.`,
    todo: () => 'Have the server say a few words behind the code.',
  },
  'blank-lines': {
    title: () => 'Blank lines between the replies',
    means: ({ count }) =>
      `${count === 1 ? 'One blank line came' : `${count} blank lines came`} where none belongs. We pass over them; strict senders end the session.`,
    todo: () => FIX,
  },
  'ehlo-syntax': {
    title: () => 'An offer of the server is not written as it should be',
    means: ({ lines }) =>
      `It says ${list(parts(lines).map((each) => `“${each}”`))}. A keyword has letters, digits and hyphens, and its parameters stand behind single blanks. Senders pass over what they can’t read, so the extension may go unused.`,
    todo: () =>
      'Nothing has to be done where it is an old form for old clients, such as AUTH=LOGIN; else have the configuration corrected.',
  },
} satisfies Record<string, FindingText>
