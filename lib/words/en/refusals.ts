// What is said where a server's reply is about something else than the command that it answers, and where a reply is odd.
import { list } from '#lib/words/duration.ts'

export const refusalWords = {
  'note-second-banner': () =>
    'A second banner, where a reply was due: something in front of the server greeted us before it did. Replies behind it would answer earlier commands, so we stop here.',
  'note-rcpt-unverified': () => 'Taken, though the server can not say whether the mailbox exists (252).',
  'note-rcpt-about-us': () => 'This is about us, our address or our name. It says nothing about the recipient.',
  'note-mail-about-us': () => 'This is about us, our address or our name. It says nothing about the sender.',
  'note-rcpt-about-sender': () => 'This is about the sender. It says nothing about the recipient.',
  'note-unknown-command': () => 'The server does not know this command. That says nothing about the address in it.',
  'note-ehlo-masked': (keywords: string[]) =>
    `Some keywords are written over (${list(keywords)}), as firewalls do that inspect SMTP. What the server itself offers is unknown.`,

  'no-mail-host-title': (host: string) => `${host} takes no mail.`,
  'no-mail-host-advice': () =>
    'It says so before any mail is named, and for good. Senders go on to the next mail server of the domain; if this one is meant to take mail, its admin has to look.',
  'note-no-mail-host': () => 'This server takes no mail at all, and says so.',
  'up-no-mail': (reply: string) => `It answers, and says that it takes no mail: ${reply}`,

  'about-us-title': (place: string) => `The server turns us away at the ${place}.`,
  'about-us-advice': (to: string) =>
    `Its reply is about us, our address or the name that we greet with, so it says nothing about ${to}. Another sender may hear something else.`,
  'about-us-later-advice': (to: string) =>
    `A temporary no, about us, our address or the name that we greet with: it says nothing about ${to}. A sender keeps the mail and tries again later; another one may hear something else.`,
  'relay-about-us': (reply: string) => `It refuses us, so nothing is said about this recipient: ${reply}`,
  'relay-about-other': (reply: string) => `Its refusal is about something else, so nothing is said about this recipient: ${reply}`,

  'tls-first-title': () => 'The server takes mail inside TLS only.',
  'tls-first-advice': () => 'This check went without. Run it again with STARTTLS.',
  'tls-first-not-offered-advice': () =>
    'It asks for STARTTLS and has not offered it. Its admin has to look; a firewall in between may be taking the keyword out.',
  'tls-first-refused-advice': () => 'It offers TLS, and did not start it when we asked. Its admin has to look.',
  'note-tls-first': () => 'The server wants TLS first. That says nothing about the sender or the recipient.',

  'unknown-command-title': (host: string) => `${host} does not know a command that every mail server knows.`,
  'unknown-command-advice': () =>
    'Its admin has to look. Something in between may change what we say, as firewalls do that inspect SMTP; or it is no mail server for others.',
  'wrong-order-title': (host: string) => `${host} says that a command came at the wrong time.`,
  'wrong-order-advice': () =>
    'With 503 a server finds the order of the commands wrong. Ours stands in the transcript; its reply says what it misses.',
  'note-wrong-order': () => 'To the server this command came too early, or twice. That says nothing about the address in it.',

  'recipients-none-title': (all: number, refused: number, putOff: number) =>
    `The server takes none of ${all} recipients: ${refused} refused, ${putOff} put off.`,
  'recipients-none-advice': () =>
    'The transcript has the reason for each. A sender tries again for those that were put off, and returns the mail for the others.',

  'delivery-no-last-word': () => 'The message was out, and no reply came behind it: whether it was taken is unknown.',
  'no-last-word-advice': () =>
    'The message was out, so it may have been taken all the same. A sender tries again later, and it may then arrive twice. If it stays so, its admin has to look.',

  'up-tls-greeted': () => 'It greets us, once we begin with TLS.',
  'firewall-second-look': () => 'The connection stood, and TLS came through it at the second look.',
  'outcome-tls-unknown': () => 'TLS unknown',
  'firewall-keywords': (keywords: string[]) =>
    `Its EHLO reply has ${list(keywords)} in place of keywords, as firewalls write that inspect SMTP.`,
}
