// What is said of pipelining, chunks, the parameters of MAIL and RCPT, and of keywords.
import { size } from '#lib/words/duration.ts'

export const mailWords = {
  'note-bdat': () => 'This chunk has arrived whole. The next one follows.',
  'note-together': () => 'Sent together: the server offers PIPELINING, so no command has to wait for the reply to the one before.',
  'note-together-insisted': () =>
    'Sent together, though the server does not offer PIPELINING. One that reads command by command may hang up on it.',
  'note-mail-refused-together': () => 'The sender is refused, and what went out along with it falls with it.',
  'note-follows-sender': () => 'This only follows from the refused sender; it says nothing about the recipient.',
  'note-follows-recipients': () => 'As it should be: no recipient was taken, so there is nobody to take a message for.',
  'note-data-for-nobody': () =>
    'The server asks for the message though it has no recipient for it. A lone dot ends that, and nothing is delivered (RFC 2920).',
  'note-dot-for-nobody': () => 'The lone dot was for nobody. Nothing is delivered.',
  'note-withheld-size': (limit: number) =>
    `The server takes messages of up to ${size(limit)}, and this one is larger. A sender returns it without a word, so we leave here.`,
  'note-withheld-utf8': () =>
    'An address has letters outside ASCII, and the server does not offer SMTPUTF8. A sender returns such mail, so we leave here.',

  'outcome-too-large': () => 'message too large',
  'outcome-no-utf8': () => 'no SMTPUTF8',
  'too-large-title': (host: string) => `The message is larger than ${host} takes.`,
  'too-large-advice': (limit: number) =>
    `It says that it takes up to ${size(limit)}, so a sender returns the message at once. Make it smaller, or send a link to what it holds.`,
  'no-utf8-title': (host: string) => `${host} takes no address with letters outside ASCII.`,
  'no-utf8-advice': () =>
    'It does not offer SMTPUTF8, so a sender returns the message at once. Use an address in plain letters, or ask its admin to allow others.',
}
