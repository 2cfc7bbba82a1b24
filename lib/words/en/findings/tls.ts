// Encryption: whether there is any, and what became of it.
import type { FindingText } from '#lib/words/finding-text.ts'
import { tlsVersion } from '#lib/words/tls-version.ts'

export const tlsTexts = {
  'no-starttls': {
    title: () => 'No STARTTLS',
    means: () => 'The server named its extensions, and encryption is not among them. Mail to it travels in the clear.',
    todo: () => 'Give the server a certificate, and switch STARTTLS on. If it is on, a firewall may be taking the keyword out.',
  },
  'starttls-refused': {
    title: () => 'STARTTLS is refused',
    means: ({ host }) =>
      `${host} offers encryption, and does not start it when asked. Mail to it travels in the clear, or waits where a sender insists.`,
    todo: () => 'Look in the server’s log: most often it can not read its key or certificate.',
  },
  'starttls-unlisted': {
    title: () => 'STARTTLS works, but is not offered',
    means: () => 'The server takes the command though its list does not have it. Senders go by the list, and stay in the clear.',
    todo: () => 'Let the server announce STARTTLS, or find out which box on the way takes it out of the list.',
  },
  'starttls-injection': {
    title: () => 'STARTTLS lets words in from outside',
    means: ({ host }) =>
      `${host} sent plain text behind its go-ahead (CVE-2011-0411). Where a server or a client reads that as part of the protected session, anybody on the way can put words into it.`,
    todo: () => 'Update the server: it has to throw away what came before the handshake. If it is up to date, look at what sits in front.',
  },
  'tls-handshake-failed': {
    title: () => 'The TLS handshake fails',
    means: ({ host, alert }) =>
      `${host} offers TLS, but we could not agree on it${alert ? ` (${alert})` : ''}. Most senders fall back to the clear; some keep the mail.`,
    todo: () => 'Look in the server’s log, and let it speak TLS 1.2 and 1.3 with the usual ciphers.',
  },
  'tls-old-protocol': {
    title: () => 'An old version of TLS',
    means: ({ protocol }) => `${tlsVersion(String(protocol))} has been retired since 2021. Senders of today begin with TLS 1.2.`,
    todo: () => 'Let the server speak TLS 1.2 and 1.3 as well. Most need an update for it, not a setting.',
  },
} satisfies Record<string, FindingText>
