// What a refusal means by its reason, and what to do.
import type { ReplyParams, ReplyTexts } from '#lib/words/reply-text.ts'

/** What a queue does by itself. */
const wait = ({ wait }: ReplyParams) =>
  wait === undefined
    ? 'Nobody has to act: a mail server keeps the message and tries again by itself.'
    : `Nobody has to act: a mail server keeps the message and tries again by itself. The server asks to wait ${wait}.`

const waitOr = (otherwise: string) => (params: ReplyParams) => (params.turn === 'nobody' ? wait(params) : otherwise)

export const replyReasons: ReplyTexts['reasons'] = {
  'mailbox-unknown': {
    title: 'No such mailbox',
    means: 'The server is in charge of the domain, but knows nobody by this address.',
    todo: () => 'Check the spelling with the recipient, and take the address off lists. Sending again will not help.',
  },
  'mailbox-disabled': {
    title: 'The mailbox is switched off',
    means: 'It exists, but is locked, expired, or closed for lack of use.',
    todo: () => 'Reach the recipient another way. Only they or their mail admin can have it opened again.',
  },
  'mailbox-full': {
    title: 'The mailbox is full',
    means: 'The recipient has used up the room that their provider gives them.',
    todo: () => 'Let the recipient know by another way: they have to make room, or get more of it.',
  },
  'mailbox-moved': {
    title: 'The recipient has another address now',
    means: 'The server says so, and does not pass the mail on.',
    todo: () => 'Use the new address, if the reply names it, or ask the recipient.',
  },
  'recipient-refused': {
    title: 'The recipient takes no mail from this sender',
    means: 'The address has a restriction of its own: a closed list, a personal block, internal mail only.',
    todo: () => 'Ask the recipient, or their mail admin, to let the sender in.',
  },
  'recipient-domain-unknown': {
    title: 'The recipient’s domain can’t be found',
    means: 'The server finds no such domain, or no way to its mail server, in DNS.',
    todo: () => 'Check the spelling behind the @. If it is right, the domain’s DNS has to be mended.',
  },
  'relay-denied': {
    title: 'Not in charge of this domain',
    means: 'The server does not deliver for the recipient’s domain, and passes mail on only for those it knows.',
    todo: () =>
      'For one’s own outgoing mail: log in, or use the provider’s submission server. For incoming mail: point the MX at the right server, or have its admin add the domain.',
  },
  'sender-refused': {
    title: 'The sender’s address is not accepted',
    means: 'The server does not take mail from this address, could not verify it, or does not let this account use it.',
    todo: () => 'Check that the address exists, takes mail itself, and belongs to the account that sends; then ask the server’s admin.',
  },
  'sender-domain-unresolvable': {
    title: 'The sender’s domain can’t be found',
    means: 'It has neither an MX nor an address in DNS, or takes no mail itself, so nobody could answer.',
    todo: () => 'Check the spelling of the sender’s domain, and give it an MX record.',
  },
  'sender-authentication': {
    title: 'SPF, DKIM or DMARC failed',
    means: 'The message could not be shown to come from the domain that it names as its sender.',
    todo: () => 'Add the sending address to the domain’s SPF record, sign with DKIM, and let one of them match the From domain.',
  },
  'reverse-dns': {
    title: 'The sending address has no proper name',
    means: 'Its PTR record is missing, looks like that of a home connection, or leads to a name that does not lead back.',
    todo: () => 'Have whoever runs the address set a PTR record to the mail server’s name, with an address record that leads back.',
  },
  'greeting-refused': {
    title: 'The name in EHLO is not accepted',
    means: 'The server wants to be greeted with a full host name that exists in DNS and is the client’s own.',
    todo: () => 'Set the mail server’s name (EHLO) to its full host name, the same that its address leads to.',
  },
  reputation: {
    title: 'The sending address or domain has a bad name',
    means: 'The provider has blocked it for what came from it, or from its neighbours, before.',
    todo: () =>
      'Find and stop what is sent unwanted, then ask the provider to lift the block, by the address in the reply if there is one.',
  },
  'reputation-listed': {
    title: 'The sending address or domain is on a block list',
    means: 'The server asks a public block list and refuses whoever is on it.',
    todo: ({ blockList }) =>
      `Look it up at ${blockList ?? 'the list'}, see why it is there, mend that, and ask to be taken off. The server itself can do little.`,
  },
  'rate-limited': {
    title: 'Too much in too short a time',
    means: 'The server has a limit of messages, recipients or errors for a while, and it is used up.',
    todo: waitOr('Send less in the same time, and spread the rest. Look for scripts or accounts that send more than they should.'),
  },
  'too-many-connections': {
    title: 'Too many connections at once',
    means: 'The server has as many open as it takes, from this client or in all.',
    todo: waitOr('Open fewer connections at once, and send more messages over each.'),
  },
  'too-many-recipients': {
    title: 'Too many recipients in one message',
    means: 'The server takes only so many at once.',
    todo: () => 'Send to fewer recipients at once. A mail server splits them by itself; programs may have to be told.',
  },
  greylisted: {
    title: 'Greylisted: come back later',
    means: 'The server puts strangers off once, since senders of spam seldom try again.',
    todo: waitOr('The sender has to try again with the same addresses; a mail server does so by itself.'),
  },
  'spam-content': {
    title: 'The message looks like spam',
    means: 'A filter judged its words, links or form. The addresses may be fine.',
    todo: () => 'Try a plain message without links and attachments to see what it is about, and ask the recipient’s admin to look.',
  },
  virus: {
    title: 'The message looks infected',
    means: 'A scanner found harmful code in it, or what looks like it.',
    todo: () => 'Scan the computer that sent it. If the find is wrong, send the file another way.',
  },
  'content-refused': {
    title: 'Something in the message is not accepted',
    means: 'An attachment, a header or the form of the message breaks the server’s rules, or those of mail.',
    todo: () => 'Read what the reply names: leave the attachment out, or mend the header, and send again.',
  },
  'message-too-large': {
    title: 'The message is too large',
    means: 'It is larger than the server, or the recipient, takes. Attachments grow by a third on their way.',
    todo: () => 'Share large files by a link, or split them.',
  },
  tls: {
    title: 'Encryption is required, or failed',
    means: 'The server wants TLS before it goes on, or TLS did not come about.',
    todo: () => 'Let the sender use STARTTLS with a current version of TLS, and look at what the server offers.',
  },
  'auth-required': {
    title: 'One has to log in first',
    means: 'The server takes mail on this way only from its own users.',
    todo: () => 'Switch on SMTP authentication in the mail program. Mail for the server’s own recipients comes to port 25 without it.',
  },
  'auth-failed': {
    title: 'Logging in failed',
    means: 'User name, password or method were not accepted, or the account may not log in this way.',
    todo: () => 'Check user name and password; many providers want a password made for the program, or OAuth.',
  },
  syntax: {
    title: 'The server did not understand a command or an address',
    means: 'It is misspelt, out of turn, or of an extension that this server does not have.',
    todo: () => 'Compare the line above with the standard. Check the address for stray characters, and the program for updates.',
  },
  'server-trouble': {
    title: 'The server has a problem of its own',
    means: 'Something failed on its side. It says nothing about the sender or the message.',
    todo: waitOr('Tell the server’s admin: it gave up for good what looks like a fault of its own.'),
  },
  'storage-full': {
    title: 'The server has no room left',
    means: 'Not the mailbox but the server’s own disk, or its queue, is full.',
    todo: waitOr('Tell the server’s admin: only they can make room.'),
  },
  loop: {
    title: 'The message goes round in circles',
    means: 'Servers pass it on to each other, until one has seen it too often.',
    todo: () => 'The recipient’s admin has to find the forwarding, or the MX, that leads back to where the mail came from.',
  },
  'not-accepting': {
    title: 'This host or domain takes no mail',
    means: 'It says so itself, for all senders.',
    todo: () => 'Ask the recipient for another address. If mail should arrive here, the MX record or the server has to be changed.',
  },
  connection: {
    title: 'A connection behind the server failed',
    means: 'It could not reach the next server, or waited too long for it.',
    todo: waitOr('The recipient’s admin has to look why their server does not reach the next one.'),
  },
  policy: {
    title: 'Refused by a rule',
    means: 'The server has a rule against it, and does not say which.',
    todo: () => 'Ask the server’s admin, with the whole reply and the time: their log knows the rule.',
  },
}
