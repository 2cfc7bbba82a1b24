// What is said where a server's reply is about something else than the command that it answers, and where a reply is odd.
import { list } from '#lib/words/duration.ts'

export const refusalWords = {
  'note-second-banner': () =>
    'A second banner, where a reply was due: something in front of the server greeted us before it did. Replies behind it would answer earlier commands, so we stop here.',
  'note-rcpt-unverified': () => 'Taken, though the server can not say whether the mailbox exists (252).',
  'note-rcpt-about-us': () => 'This is about where we come from. It says nothing about the recipient.',
  'note-ehlo-masked': (keywords: string[]) =>
    `${list(keywords)} stands where other keywords stood: a firewall has written over them. What the server itself offers is unknown.`,

  'no-mail-host-title': (host: string) => `${host} takes no mail.`,
  'no-mail-host-advice': () =>
    'It says so before any mail is named, and for good. Senders go on to the next mail server of the domain; if this one is meant to take mail, its admin has to look.',
  'note-no-mail-host': () => 'This server takes no mail at all, and says so.',
  'up-no-mail': (reply: string) => `It answers, and says that it takes no mail: ${reply}`,

  'about-us-title': () => 'The server turns us away at the recipient.',
  'about-us-advice': (to: string) =>
    `Its reply is about where we come from, so it says nothing about ${to}. A sender with another address may hear something else.`,
  'about-us-later-advice': (to: string) =>
    `A temporary no, about where we come from: it says nothing about ${to}. A sender keeps the mail and tries again later; one with another address may hear something else.`,
  'relay-about-us': (reply: string) => `It refuses where we come from, so nothing is said about this recipient: ${reply}`,

  'tls-first-title': () => 'The server takes mail inside TLS only.',
  'tls-first-advice': () => 'This check went without. Run it again with STARTTLS.',
  'tls-first-not-offered-advice': () =>
    'It asks for STARTTLS and has not offered it. Its admin has to look; a firewall in between may be taking the keyword out.',
  'tls-first-refused-advice': () => 'It offers TLS, and did not start it when we asked. Its admin has to look.',
  'note-tls-first': () => 'The server wants TLS first. That says nothing about the sender or the recipient.',

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
