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
    means: ({ host, alert, mode }) =>
      mode === 'implicit'
        ? `We began with TLS, as asked, and ${host} did not take part${alert ? ` (${alert})` : ''}. Whoever wants TLS from the first byte gets no further here.`
        : `${host} offers TLS, but we could not agree on it${alert ? ` (${alert})` : ''}. Most senders fall back to the clear; some keep the mail.`,
    todo: ({ cause, mode }) =>
      (cause === 'no-tls' && mode === 'implicit' && PLAIN_PORT) ||
      (cause !== undefined && handshakeAdvice[cause]) ||
      'Look in the server’s log: it has the other half of the story.',
  },
  'tls-sni-refused': {
    title: () => 'The server does not know its own name in TLS',
    means: ({ host, name, alert }) =>
      `We asked ${host} for the certificate of ${name}, as senders do, and it ended the handshake${alert ? ` (${alert})` : ''}.`,
    todo: ({ name }) => `Set the server up for ${name}, or let it show its usual certificate to whoever asks for another name.`,
  },
  'tls-old-protocol': {
    title: () => 'An old version of TLS',
    means: ({ protocol, asked }) =>
      asked === 'alone'
        ? `We offered ${tlsVersion(String(protocol))} alone, as asked, and the server took it. It has been retired since 2021. Whether the server speaks newer versions this check does not show.`
        : `${tlsVersion(String(protocol))} has been retired since 2021. Senders of today begin with TLS 1.2.`,
    todo: ({ asked }) =>
      asked === 'alone'
        ? 'Switch the old versions off where no old sender needs them. Run the check without a version to see what it speaks with others.'
        : 'Let the server speak TLS 1.2 and 1.3 as well. Most need an update for it, not a setting.',
  },
  'tls-13-missing': {
    title: () => 'No TLS 1.3',
    means: ({ protocol }) => `We offered TLS 1.3, and the server chose ${tlsVersion(String(protocol))}. That is no danger yet.`,
    todo: () => 'Let the server speak TLS 1.3 as well when it is next updated.',
  },
  'tls-weak-cipher': {
    title: () => 'A weak cipher',
    means: ({ cipher }) => `The connection is encrypted with ${cipher}, which can be broken.`,
    todo: () => 'Switch the old ciphers off, and let AES-GCM or ChaCha20 come first.',
  },
  'tls-no-forward-secrecy': {
    title: () => 'No forward secrecy',
    means: ({ cipher }) => `With ${cipher}, whoever records the traffic and gets hold of the key some day can read all of it.`,
    todo: () => 'Let ciphers with ECDHE come first.',
  },
  'tls-weak-key-exchange': {
    title: () => 'A short Diffie-Hellman group',
    means: ({ bits }) => `The keys were agreed on with ${bits} bits. 2048 are the least today, and some senders hang up on fewer.`,
    todo: () => 'Give the server a group of 2048 bits or more, or leave the choice to ECDHE alone.',
  },
} satisfies Record<string, FindingText>

/** What to do about a handshake that failed, by what it failed on. */
const handshakeAdvice: Readonly<Record<string, string>> = {
  version: 'Let the server speak TLS 1.2 or 1.3. Senders of today offer nothing older.',
  cipher: 'Let the server take the usual ciphers (ECDHE with AES-GCM or ChaCha20), and look whether it can read its key and certificate.',
  key: 'Make longer keys: RSA and Diffie-Hellman need 2048 bits at least.',
  'no-tls': 'Look what answers behind STARTTLS: it goes on in plain text. A box in between that does not know TLS is a usual cause.',
  closed: 'Look in the server’s log: most often it can not read its key or certificate, or runs out of memory or processes.',
  silence: 'Look what sits between: the handshake got no answer. Large packets that are lost on the way (MTU) are a usual cause.',
  'client-certificate': 'Let the server take connections without a client certificate; mail servers have none to show.',
}

const PLAIN_PORT =
  'Perhaps this port begins in the clear, as 25 and 587 do: use STARTTLS there, and TLS from the first byte on 465. If it is meant for TLS, set its listener to that.'
