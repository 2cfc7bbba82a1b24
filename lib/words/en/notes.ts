// The colleague's notes between the lines of the transcript.
import { size } from '#lib/words/duration.ts'

export const noteWords = {
  'note-mx-one': (host: string) => `One mail server: ${host}. If it is down, mail waits at the senders.`,
  'note-mx-many': (count: number, host: string) => `${count} mail servers. Senders begin with the lowest number: ${host}.`,
  'note-mx-none': (domain: string) => `No MX record, so mail goes to ${domain} itself.`,
  'note-mx-null': () => 'A single dot as mail server: this domain takes no mail at all (RFC 7505).',
  'note-nxdomain': (name: string) => `There is no ${name} in DNS. Check the spelling; a sender returns such mail at once.`,
  'note-no-host': (name: string) => `There is no ${name} in DNS, though the MX record names it. Senders go on to the next, or give up.`,
  'note-dns-failed': () => 'DNS is broken for this name. Senders keep the mail and try again later.',
  'note-private': () => 'Servers see the public address that our network puts in its place, and judge us by that.',
  'note-no-ptr': () => 'Our address has no name (PTR). Many servers refuse mail from such senders.',

  'note-connect-refused': () => 'The host is there, and says that nothing listens on this port.',
  'note-connect-timeout': () => 'No answer at all: a firewall drops our packets, or the host is down.',
  'note-connect-unreachable': () => 'The network says that there is no way to this host.',
  'note-connect-reset': () => 'The connection was cut while it was being made: a firewall, or an overloaded host.',

  'note-banner-named': () => 'We may connect. The banner names the host that we dialled.',
  'note-banner': () => 'We may connect.',
  'note-banner-slow': (seconds: number) =>
    `We may connect. The server held its banner back for ${seconds} s, as some do against spam robots.`,
  'note-banner-masked': () => 'The asterisks come from a firewall that rewrites SMTP. Such firewalls break extensions.',
  'note-banner-later': () => 'The server is there, but takes nobody now, or not us. A sender tries again later, or at the next host.',
  'note-banner-refused': () => 'The server turns us away before anything is said.',
  'note-not-smtp': (protocol: string) => `This is ${protocol}, not SMTP. The port belongs to another service.`,
  'note-not-reply': () => 'An SMTP reply begins with a code from 200 to 599 and a blank or a hyphen. This line does not, so we stop here.',

  'note-unexpected': () => 'This code has no meaning at this place, so we stop here.',

  /** `startTls`: undefined where there is nothing to say of it, as TLS is up already. */
  'note-ehlo': (count: number, maxSize: number | undefined, startTls: boolean | undefined) => {
    const largest = maxSize === undefined ? '' : `; messages up to ${size(maxSize)}`
    const tls = startTls === undefined ? '' : startTls ? '; TLS is on offer' : '; TLS is not on offer'
    return `${count === 1 ? 'One extension' : `${count} extensions`}${largest}${tls}.`
  },
  'note-ehlo-refused-helo': () => 'The server does not take EHLO, so we fall back to HELO. That means SMTP without any extension.',
  'note-ehlo-refused-try-helo': () => 'The server refuses our EHLO, so we try HELO. What it supports stays unknown.',
  'note-ehlo-refused': () => 'The server refuses our greeting. What it supports stays unknown.',

  'note-ehlo-later': () => 'The server puts us off at the greeting: a temporary no.',

  'note-mail': (from: string) => `Bounces would go to ${from}, whatever the From header says.`,
  'note-mail-null': () => 'An empty sender, as bounces have: nothing is ever returned to it.',
  'note-mail-refused': () => 'The sender is refused, before the recipient was even named.',
  'note-mail-later': () => 'The sender is put off: a temporary no.',

  'note-rcpt': () => 'Accepted: the server takes mail for this recipient.',
  'note-rcpt-forward': () => 'Accepted, and passed on elsewhere.',
  'note-rcpt-unknown': () => 'This mailbox does not exist. Permanent: a sender gives up and returns the message.',
  'note-rcpt-full': () => 'The mailbox is full.',
  'note-rcpt-relay': () => 'The server does not take mail for this domain from strangers. Right for foreign domains, wrong for its own.',
  'note-rcpt-greylisted': () =>
    'Greylisting: the first try of a stranger is put off on purpose. A real mail server tries again and gets through.',
  'note-rcpt-refused': () => 'Refused for good: a sender gives up and returns the message.',
  'note-rcpt-later': () => 'A temporary no: a sender keeps the message and tries again later.',

  'note-rset': () => 'RSET takes the envelope back. Nothing is delivered.',
  'note-data': () => 'Now the message. A dot alone on a line ends it.',
  'note-data-refused': () => 'The server does not want the message, though it took the recipient.',
  'note-data-later': () => 'A temporary no, before it saw the message. A sender tries again later.',
  'note-dot': () => 'Taken. From here on the server answers for the message.',
  'note-dot-refused': () => 'The message was read and refused. The server\u2019s words say why.',
  'note-dot-later': () => 'The message was read and put off. A sender tries again later.',

  'note-421': () => '421 means that the server closes the connection now.',
  'note-cut': (place: string) => `The server broke off at the ${place}, without the reply that it owes.`,
  'note-timeout': (place: string) => `No answer came at the ${place}, so we gave up. A sender would try again later.`,
  'note-timeout-quit': () => 'The server never answered the goodbye. Nothing hangs on that any more.',
  'note-unasked': () => 'The server said more than it was asked. From here on its answers could no longer be told apart, so we stop.',
}
