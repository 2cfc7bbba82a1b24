// What is wrong with a certificate.
import { day } from '#lib/words/day.ts'
import { count, list } from '#lib/words/duration.ts'
import { type FindingParams, type FindingText, parts } from '#lib/words/finding-text.ts'

const MOST_GO_ON = 'Most senders deliver all the same; those that insist on a trusted one (MTA-STS) do not.'

export const certificateTexts = {
  'certificate-expired': {
    title: () => 'The certificate has expired',
    means: ({ notAfter }) => `It was valid until ${day(String(notAfter))}. ${MOST_GO_ON}`,
    todo: () => 'Renew it, load it into the mail server, and have both done by a machine from now on.',
  },
  'certificate-not-yet-valid': {
    title: () => 'The certificate is not valid yet',
    means: ({ notBefore }) => `It is valid from ${day(String(notBefore))} on; perhaps a clock is wrong. ${MOST_GO_ON}`,
    todo: () => 'Check the clock of whatever made it, and use the one before until then.',
  },
  'certificate-wrong-name': {
    title: () => 'The certificate is for another name',
    means: (params) => `It names ${named(params)}, and mail goes to ${params.host}. ${MOST_GO_ON}`,
    todo: ({ host }) => `Get one that names ${host}, or let the MX record name the host that it is for.`,
  },
  'certificate-self-signed': {
    title: () => 'The certificate is self-signed',
    means: () => `Nobody vouches for it but the server itself. ${MOST_GO_ON}`,
    todo: () => 'Get one from a public authority; some give them away. With DANE a self-signed one will do.',
  },
  'certificate-unknown-issuer': {
    title: () => 'Nobody we know vouches for the certificate',
    means: ({ issuer }) =>
      `Its issuer is ${issuer}. That is a private authority, or the server does not send the certificates in between. ${MOST_GO_ON}`,
    todo: () => 'Let the server send its whole chain (often the file called fullchain), or get a certificate from a public authority.',
  },
  'certificate-weak-key': {
    title: () => 'A key in the certificate is too weak',
    means: ({ key }) => `It is ${key ? key : 'too short'}. 2048 bits for RSA are the least today. ${MOST_GO_ON}`,
    todo: () => 'Make a new key, and have a certificate issued for it.',
  },
  'certificate-revoked': {
    title: () => 'The certificate was revoked',
    means: () => `Its issuer has taken it back. ${MOST_GO_ON}`,
    todo: () => 'Make a new key, and have a certificate issued for it; ask the issuer why this one was revoked.',
  },
  'certificate-missing': {
    title: () => 'No certificate',
    means: ({ host }) => `${host} encrypts without showing who it is. ${MOST_GO_ON}`,
    todo: () => 'Give the server a certificate, and switch anonymous ciphers off.',
  },
  'certificate-not-trusted': {
    title: () => 'The certificate is not trusted',
    means: () => `Its chain leads to no authority that we know. ${MOST_GO_ON}`,
    todo: () => 'Look at the whole chain that the server sends, or get a certificate from a public authority.',
  },
  'certificate-expires-soon': {
    title: ({ days }) =>
      Number(days) < 1 ? 'The certificate expires within a day' : `The certificate expires in ${count(days, 'day', 'days')}`,
    means: ({ notAfter }) => `It is valid until ${day(String(notAfter))}. A machine that renews it would have done so by now.`,
    todo: () => 'Look whether the renewal works, and whether the mail server has loaded the new one.',
  },
  'certificate-chain-incomplete': {
    title: () => 'The chain of the certificate is incomplete',
    means: ({ host, issuer }) =>
      `${host} sends its own certificate alone, signed by ${issuer}. Whoever does not happen to know that authority can not follow it to a root. ${MOST_GO_ON}`,
    todo: ({ issuer }) => `Let the server send the certificate of ${issuer} along (often the file called fullchain).`,
  },
  'certificate-weak-signature': {
    title: () => 'An outdated signature on a certificate',
    means: ({ subject, signature }) =>
      `The certificate of ${subject} is signed by ${signature}. Such signatures can be forged. ${MOST_GO_ON}`,
    todo: () => 'Have a new certificate issued, signed with SHA-256.',
  },
  'certificate-common-name-only': {
    title: () => 'The certificate lists no names',
    means: ({ name }) => `It has ${name} as its common name, where clients of today do not look any more.`,
    todo: () => 'Have one issued that lists the host as a subject alternative name.',
  },
  'ocsp-staple-invalid': {
    title: () => 'The stapled OCSP response is of no use',
    means: ({ cause, nextUpdate }) =>
      `${staples[String(cause)]?.(nextUpdate) ?? staples.unreadable()} Clients that look at it may turn away.`,
    todo: () => 'Let the server fetch a fresh response, or switch stapling off.',
  },
} satisfies Record<string, FindingText>

const staples: { unreadable: () => string } & Readonly<Record<string, (nextUpdate?: string | number) => string>> = {
  unreadable: () => 'It can not be read.',
  'other-certificate': () => 'It is about another certificate.',
  unknown: () => 'It says that the issuer does not know the certificate.',
  unsigned: () => 'Its signature is not the issuer’s.',
  outdated: (nextUpdate) => `It was to be replaced by ${day(String(nextUpdate))}.`,
}

function named({ names, more }: FindingParams): string {
  const shown = parts(names)
  if (shown.length === 0) return 'no name at all'
  return more === undefined ? list(shown) : `${shown.join(', ')} and ${more} more`
}
