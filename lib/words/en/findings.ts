// Findings by id: a plain title, what it means, and what to do.
import { day } from '#lib/words/day.ts'
import { tlsVersion } from '#lib/words/tls-version.ts'

const MOST_GO_ON = 'Most senders deliver all the same; those that insist on a trusted one (MTA-STS) do not.'

export const findingWords = {
  'finding-slow-banner-title': () => 'The banner is held back',
  'finding-slow-banner': (seconds: number) =>
    `It came after ${seconds} s. Impatient senders and testers give up before; real mail servers wait.`,
  'finding-no-starttls-title': () => 'No STARTTLS',
  'finding-no-starttls': () => 'The server named its extensions, and encryption is not among them. Mail to it travels in the clear.',
  'finding-starttls-refused-title': () => 'STARTTLS is refused',
  'finding-starttls-refused': (host: string) =>
    `${host} offers encryption, and does not start it when asked. Mail to it travels in the clear, or waits where a sender insists.`,
  'finding-tls-handshake-failed-title': () => 'The TLS handshake fails',
  'finding-tls-handshake-failed': (host: string) =>
    `${host} offers TLS, but we could not agree on it. Most senders fall back to the clear; some keep the mail.`,
  'finding-starttls-injection-title': () => 'STARTTLS lets words in from outside',
  'finding-starttls-injection': (host: string) =>
    `${host} sent plain text behind its go-ahead (CVE-2011-0411). Where a server or a client reads that as part of the protected session, anybody on the way can put words into it.`,
  'finding-tls-old-protocol-title': () => 'An old version of TLS',
  'finding-tls-old-protocol': (protocol: string) =>
    `${tlsVersion(protocol)} has been retired since 2021. Senders of today begin with TLS 1.2, so the server should speak that as well.`,
  'finding-certificate-expired-title': () => 'The certificate has expired',
  'finding-certificate-expired': (notAfter: string) => `It was valid until ${day(notAfter)}. ${MOST_GO_ON}`,
  'finding-certificate-not-yet-valid-title': () => 'The certificate is not valid yet',
  'finding-certificate-not-yet-valid': (notBefore: string) =>
    `It is valid from ${day(notBefore)} on; perhaps a clock is wrong. ${MOST_GO_ON}`,
  'finding-certificate-wrong-name-title': () => 'The certificate is for another name',
  'finding-certificate-wrong-name': (names: string, host: string) => `It names ${names}, and mail goes to ${host}. ${MOST_GO_ON}`,
  'finding-certificate-self-signed-title': () => 'The certificate is self-signed',
  'finding-certificate-self-signed': () => `Nobody vouches for it but the server itself. ${MOST_GO_ON}`,
  'finding-certificate-unknown-issuer-title': () => 'Nobody we know vouches for the certificate',
  'finding-certificate-unknown-issuer': (issuer: string) =>
    `Its issuer is ${issuer}. That is a private authority, or the server does not send the certificates in between. ${MOST_GO_ON}`,
  'finding-certificate-weak-key-title': () => 'A key in the certificate is too weak',
  'finding-certificate-weak-key': (key: string) =>
    `It is ${key === '' ? 'too short' : key}. 2048 bits for RSA are the least today. ${MOST_GO_ON}`,
  'finding-certificate-revoked-title': () => 'The certificate was revoked',
  'finding-certificate-revoked': () => `Its issuer has taken it back. ${MOST_GO_ON}`,
  'finding-certificate-missing-title': () => 'No certificate',
  'finding-certificate-missing': (host: string) => `${host} encrypts without showing who it is. ${MOST_GO_ON}`,
  'finding-certificate-not-trusted-title': () => 'The certificate is not trusted',
  'finding-certificate-not-trusted': () => `Its chain leads to no authority that we know. ${MOST_GO_ON}`,
  'finding-recipient-unknown-title': () => 'The recipient does not exist',
  'finding-recipient-unknown': () => 'The server looked the address up and has no such mailbox.',
  'finding-greylisted-title': () => 'Greylisting',
  'finding-greylisted': () =>
    'The server puts off strangers once. Try again after some minutes: the same sender and recipient get through.',
  'finding-own-name-missing-title': () => 'Our own address has no name',
  'finding-own-name-missing': (address: string) =>
    `${address} has no PTR record. Servers that refuse us for it would take mail from elsewhere.`,
}
