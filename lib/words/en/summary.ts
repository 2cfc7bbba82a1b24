// The sentences above everything: one that a customer understands, one that says what to do.
import { duration, list } from '#lib/words/duration.ts'

export const summaryWords = {
  'chip-reply': (reply: string, command: string) => `${reply} at ${command}`,
  'chip-end': () => 'the end of the message',

  'running-queued-title': (place: number) =>
    place === 1 ? 'Waiting for a free slot: this check is next.' : `Waiting for a free slot: ${place - 1} before this one.`,
  'running-queued-advice': () =>
    'Many checks are running just now. This one starts by itself; you can leave the page open, or come back to its link.',
  'running-start': (target: string) => `Starting with ${target}.`,
  'running-lookup': (domain: string) => `Asking DNS for the mail servers of ${domain}.`,
  'running-address': (host: string) => `Asking DNS for the address of ${host}.`,
  'running-connect': (host: string) => `Connecting to ${host}.`,
  'running-banner': (host: string) => `Connected to ${host}. Waiting for its greeting.`,
  'running-greet': (host: string) => `Greeting ${host}.`,
  'running-tls': (host: string) => `Agreeing on TLS with ${host}.`,
  'running-sender': () => 'Naming the sender.',
  'running-recipient': () => 'Asking for the recipient.',
  'running-message': () => 'Handing over the message.',
  'running-quit': () => 'Saying goodbye.',

  'completed-title': (recipients: string[]) =>
    recipients.length > 3
      ? `The server takes mail for all ${recipients.length} recipients.`
      : `The server takes mail for ${list(recipients)}.`,
  'completed-postmaster-title': (host: string) => `${host} is up and takes mail for its postmaster.`,
  'completed-some-advice': (refused: string[], more: number) =>
    `Not taken: ${more > 0 ? `${refused.join(', ')} and ${more} more` : list(refused)}. The transcript has the reason for each; for the others all is well so far.`,
  'completed-ways-advice': (failing: number, all: number) =>
    `Nothing was delivered. ${failing} of ${all} addresses ${failing === 1 ? 'does' : 'do'} not take it, so it may depend on where a sender comes in; the findings say which.`,
  'completed-some-title': (taken: number, all: number) => `The server takes mail for ${taken} of ${all} recipients.`,
  'completed-advice': () =>
    'Nothing was delivered: a probe stops before any message. If mail still does not arrive, send a message to see the rest.',
  'accepted-title': (host: string) => `${host} has taken the message.`,
  'accepted-some-title': (host: string, taken: number, all: number) => `${host} has taken the message for ${taken} of ${all} recipients.`,
  'accepted-advice': () =>
    'From here on that server answers for it. Whether it lands in the inbox or in another folder is decided behind this point.',

  'null-mx-title': (domain: string) => `${domain} takes no mail.`,
  'null-mx-advice': () =>
    'Its owner says so in DNS, with a null MX record. Ask the recipient for another address; sending again will not help.',
  'nxdomain-title': (domain: string) => `There is no domain ${domain}.`,
  'nxdomain-advice': () => 'Check the spelling. If it is right, the domain may have expired, and its owner has to act.',
  'no-address-title': (domain: string) => `${domain} has no mail server.`,
  'no-address-advice': () => 'DNS has neither a mail server nor an address for it. Check the spelling; else its owner has to act.',
  'mx-unresolvable-title': (host: string) => `The mail server ${host} has no address.`,
  'mx-unresolvable-advice': () => 'The MX record names a host that has no address in DNS. The admin of the domain has to correct it.',
  'limited-title': (host: string, family: string) => `${host} has no ${family} address.`,
  'limited-advice': (family: string) => `This check was limited to ${family}. Run it again with any kind of address.`,
  'dns-failed-title': (domain: string) => `The DNS of ${domain} is broken.`,
  'dns-failed-advice': () =>
    'Its name servers answer with an error. The admin of the domain has to act; mail waits at the senders until then.',
  'dns-timeout-title': (domain: string) => `DNS gives no answer for ${domain}.`,
  'dns-timeout-advice': () => 'Its name servers are silent, or our own DNS is. Try another domain to tell which; then try again later.',

  'connect-refused-title': (host: string, port: number) => `${host} refuses connections on port ${port}.`,
  'connect-refused-advice': () =>
    'The host is there, but no mail server listens on this port. Its admin has to start it, or open the port.',
  'connect-timeout-title': (host: string, port: number) => `Nobody answers at ${host}, port ${port}.`,
  'connect-timeout-advice': () =>
    'A firewall drops our packets, or the host is down. Try a server you know to be up first: many networks block port 25 for everyone.',
  'connect-unreachable-title': (host: string) => `There is no way from here to ${host}.`,
  'connect-unreachable-advice': () =>
    'The network says that the host can not be reached. Check our own connection first, then the address in DNS.',
  'connect-reset-title': (host: string) => `${host} cuts the connection off.`,
  'connect-reset-advice': () =>
    'The connection was cut while it was being made: by an overloaded host, or by a firewall. Try again later, or from elsewhere.',
  'denied-title': (host: string) => `${host} is not to be tested from here.`,
  'denied-advice': () => 'Whoever runs it has asked for that. Run smtpscope on a machine of your own to see how it answers.',
  'enough-title': (host: string) => `${host} has been connected to often enough for now.`,
  'enough-advice': () => 'This smtpscope connects to one server only so often, so that it is left in peace. Try again in some minutes.',
  'forbidden-title': () => 'This target is not for us to test.',
  'forbidden-advice': () => 'smtpscope connects to public addresses and to mail ports only. Its operator can allow other networks.',

  'silent-title': (host: string) => `${host} accepts the connection and says nothing.`,
  'silent-advice': () =>
    'An SMTP server speaks first. Perhaps this port expects TLS at once (465), or a firewall accepts for a server that is dead.',
  'hung-up-title': (host: string) => `${host} hangs up without a word.`,
  'hung-up-advice': () =>
    'It takes the connection and closes it at once. It may be overloaded, or block our address. Try again later, or from elsewhere.',
  'not-smtp-title': (host: string, port: number) => `What answers at ${host}, port ${port}, is not SMTP.`,
  'not-smtp-advice': () => 'Check the port. The transcript shows what came instead of a greeting.',
  'broke-off-title': (host: string, place: string) => `${host} broke off the session at the ${place}.`,
  'broke-off-advice': () =>
    'It closed the connection without the reply that it owes. A sender tries again later; if it stays so, its admin has to look.',
  'timed-out-title': (host: string, place: string) => `${host} stopped answering at the ${place}.`,
  'timed-out-advice': (ms: number) =>
    `We waited ${duration(ms)} for its reply. A sender gives up as well, and tries again later; its admin has to look at what keeps the server busy.`,
  'out-of-step-title': (host: string) => `${host} breaks the rules of SMTP.`,
  'out-of-step-advice': () => 'Its last answer does not fit the question. Its admin has to look; the transcript shows the line.',
  'too-much-title': (host: string) => `${host} does not stop talking.`,
  'too-much-advice': () => 'It sent more than a whole session may hold, so we closed. That is no working mail server.',

  'banner-refused-title': () => 'The server refuses to talk to us.',
  'banner-refused-advice': () =>
    'It turns us away before any mail is named. Its reply says why; often a block list or missing reverse DNS is behind it.',
  'banner-deferred-title': () => 'The server is busy, or wants us to come back later.',
  'banner-deferred-advice': () =>
    'A temporary no, so a sender keeps the mail and tries again. If it stays so for hours, its admin has to look.',
  'greet-refused-title': () => 'The server refuses us at the greeting.',
  'greet-refused-advice': () => 'It refuses the name that we greet with, or our address. Its reply says which.',
  'greet-again-refused-title': () => 'The server starts TLS, then refuses our greeting.',
  'greet-again-refused-advice': () => 'Its reply says why. Perhaps it holds senders that encrypt to other rules; its admin has to look.',
  'sender-refused-title': (from: string) => `The server refuses the sender ${from}.`,
  'sender-refused-advice': () => 'Try another sender address; then look at what the reply says about this one.',
  'sender-deferred-title': (from: string) => `The server puts off the sender ${from}.`,
  'sender-deferred-advice': () => 'A temporary no: a sender keeps the mail and tries again later.',
  'dismissed-title': (host: string, place: string) => `${host} ends the session at the ${place}, for now.`,
  'dismissed-advice': () =>
    'With 421 a server closes the whole session; its reply says why. A sender keeps the mail and tries again later. If it stays so for hours, its admin has to look.',
  'mailbox-unknown-title': (to: string) => `The server is fine, but it knows no mailbox ${to}.`,
  'mailbox-unknown-advice': () =>
    'Check the spelling of the address with the recipient. Nothing needs to change on your side, and sending again will not help.',
  'mailbox-full-title': (to: string) => `The mailbox ${to} is full.`,
  'mailbox-full-advice': () => 'The recipient has to make room. Reach them another way; mail sent now waits or comes back.',
  'relay-denied-title': (to: string) => `The server does not take mail for ${to}.`,
  'relay-denied-advice': () =>
    'It is not in charge of that domain, and does not relay for strangers. If it should be in charge, its admin has to add the domain.',
  'greylisted-title': () => 'Greylisted: the server asks us to come back in a while.',
  'greylisted-advice': () =>
    'It does so with every stranger, once. A real mail server tries again by itself and gets through; nobody has to act.',
  'recipient-refused-title': (to: string) => `The server refuses mail for ${to}.`,
  'recipient-refused-advice': () => 'Its reply says why. The refusal is permanent: sending the same again will not help.',
  'recipient-deferred-title': (to: string) => `The server does not take mail for ${to} just now.`,
  'recipient-deferred-advice': () =>
    'A temporary no: a sender keeps the mail and tries again for days. If it stays so, the recipient\u2019s admin has to look.',
  'recipients-refused-title': (count: number) => `The server refuses all ${count} recipients.`,
  'data-refused-title': () => 'The server takes the recipient, but wants no message.',
  'data-refused-advice': () => 'It refused before it saw any message, so what the message holds is not the reason. Its reply says why.',
  'data-deferred-advice': () => 'A temporary no, before it saw any message. A sender tries again later.',
  'message-refused-title': () => 'The server takes the recipient, but refuses the message.',
  'message-refused-advice': () =>
    'It has read the message and does not want it. Its reply says why; most often it is what the message holds.',
  'message-deferred-title': () => 'The server puts the message off.',
  'message-deferred-advice': () => 'A temporary no after reading the message. A sender tries again later.',

  'tls-no-reason': () => 'no reason given',
  'tls-failed-title': (host: string) => `${host} offers TLS, but the handshake fails.`,
  'tls-alone-title': (host: string) => `With this version of TLS alone no handshake comes about with ${host}.`,
  'tls-alone-advice': (alert: string) =>
    `It failed on \u201c${alert}\u201d. Servers of today refuse old versions, and rightly. Senders offer several; run the check without a version to see what they meet.`,
  'tls-failed-advice': (alert: string) =>
    `It failed on \u201c${alert}\u201d. A real sender would now go on without TLS, and the mail would travel in the clear. Its admin has to look.`,
  'tls-failed-required-advice': (alert: string) =>
    `It failed on \u201c${alert}\u201d. This check asked for TLS or nothing; a sender that does the same keeps the mail. Its admin has to look.`,
  'tls-implicit-title': (host: string, port: number) => `No TLS comes about with ${host} on port ${port}.`,
  'tls-implicit-advice': (alert: string) =>
    `It failed on \u201c${alert}\u201d. Perhaps this port begins in the clear and changes over with STARTTLS, as 25 and 587 do.`,
  'tls-injection-title': (host: string) => `${host} sends plain text where TLS has to begin.`,
  'tls-injection-advice': () =>
    'What stands behind its go-ahead could come from anybody on the way, and would count as protected (CVE-2011-0411). So we stopped. Its admin has to update the server, or look at what sits in front of it.',
  'tls-refused-title': (host: string) => `${host} offers TLS, but does not start it.`,
  'tls-not-offered-title': (host: string) => `${host} offers no TLS.`,
  'tls-required-advice': () =>
    'This check asked for TLS or nothing. A sender that insists on it keeps the mail and returns it in the end; most senders would go on in the clear.',
  'tls-unknown-title': (host: string) => `${host} did not say whether it offers TLS.`,
  'tls-unknown-advice': () =>
    'This check asked for TLS or nothing, and only an answer to EHLO tells what is on offer. The transcript shows what came instead.',
  'silent-tls-advice': () => 'TLS stands, but an SMTP server speaks first, also inside it. Perhaps another service listens on this port.',

  'cancelled-title': () => 'The check was stopped.',
  'cancelled-advice': () => 'What was seen until then stands below. Run it again to see the rest.',
  'interrupted-title': () => 'smtpscope stopped in the middle of this check.',
  'interrupted-advice': () => 'What was seen until then stands below. That was on our side, not the server\u2019s; run it again.',

  'outcome-accepted': () => 'message accepted',
  'outcome-completed': () => 'probe completed',
  'outcome-some-ways': (taking: number, all: number) => `taken at ${taking} of ${all} addresses`,
  'outcome-null-mx': () => 'null MX',
  'outcome-nxdomain': () => 'NXDOMAIN',
  'outcome-no-address': () => 'no address',
  'outcome-servfail': () => 'SERVFAIL',
  'outcome-dns-refused': () => 'REFUSED by DNS',
  'outcome-dns-timeout': () => 'DNS timed out',
  'outcome-connect-refused': () => 'connection refused',
  'outcome-connect-timeout': () => 'connection timed out',
  'outcome-connect-unreachable': () => 'no route to host',
  'outcome-connect-reset': () => 'connection reset',
  'outcome-spared': () => 'not tried',
  'outcome-forbidden': () => 'forbidden target',
  'outcome-closed': () => 'connection closed',
  'outcome-timeout': () => 'timed out',
  'outcome-tls-failed': () => 'TLS handshake failed',
  'outcome-tls-injection': () => 'text before TLS',
  'outcome-no-tls': () => 'no STARTTLS',
  'outcome-not-smtp': () => 'not SMTP',
  'outcome-cancelled': () => 'stopped',
  'outcome-interrupted': () => 'interrupted',
}
