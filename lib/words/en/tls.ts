// The notes on TLS: at STARTTLS, at the handshake, and at the greeting behind it.
import { list } from '#lib/words/duration.ts'
import { tlsVersion } from '#lib/words/tls-version.ts'

export const tlsWords = {
  'note-tls-trusted': (protocol: string, host: string) =>
    `TLS is up (${tlsVersion(protocol)}). The certificate is trusted and names ${host}.`,
  'note-tls-untrusted': (protocol: string, why: string) =>
    `TLS is up (${tlsVersion(protocol)}), but the certificate is not trusted: ${why}. Most senders go on all the same, and so do we.`,
  'note-tls-anonymous': (protocol: string) =>
    `TLS is up (${tlsVersion(protocol)}), without a certificate: encrypted, but with nobody knows whom. Most senders go on all the same, and so do we.`,
  'note-tls-failed': (alert: string) =>
    `The handshake failed${alert === '' ? '' : `: \u201c${alert}\u201d`}. On this connection nothing more can be said.`,
  'note-tls-injection': () =>
    'The server said more behind its go-ahead, before TLS began. Words that anybody on the way could have put in would be taken for protected ones (CVE-2011-0411), so we stop.',
  'note-starttls-refused': () => 'TLS is on offer, but the server does not start it.',
  'note-starttls-refused-go-on': () => 'TLS is on offer, but the server does not start it. Most senders go on in the clear, and so do we.',
  'note-starttls-refused-stop': () => 'TLS is on offer, but the server does not start it. This check goes no further without.',
  'note-ehlo-again': (count: number, fresh: string[]) =>
    `Inside TLS all begins anew: ${count === 1 ? 'one extension' : `${count} extensions`}${fresh.length === 0 ? '' : `; only here: ${list(fresh)}`}.`,
}
