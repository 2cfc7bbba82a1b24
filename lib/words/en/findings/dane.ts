// What the TLSA records of the mail hosts ask of senders, and what they would find.
import type { FindingText } from '#lib/words/finding-text.ts'

const KEEP = 'Senders that know DANE keep the mail and return it after some days; all others deliver.'

export const daneTexts = {
  'dane-matches': {
    title: () => 'DANE: the certificate is the one that DNS names',
    means: ({ host }) =>
      `The TLSA records of ${host} are validated by DNSSEC, says the DNS server, and what the server showed matches them.`,
    todo: () => 'Nothing.',
  },
  'dane-mismatch': {
    title: () => 'DANE: the certificate is not the one that DNS names',
    means: ({ host }) =>
      `None of the TLSA records of ${host} matches what it showed. Most often a certificate was renewed with a new key. ${KEEP}`,
    todo: () =>
      'Publish a TLSA record for the new key ("3 1 1"), or go back to the old one. Next time publish the new record two TTLs before the change.',
  },
  'dane-certificate': {
    title: () => 'DANE: the issuer is right, the certificate is not',
    means: ({ host, problem }) =>
      `The TLSA records name the issuer of ${host}’s certificate. Then it must be valid and for that host, but it ${problem === 'expired' ? 'is out of its dates' : 'is for another name'}. ${KEEP}`,
    todo: () => 'Renew the certificate under the right name; or publish a TLSA record of usage 3, which asks for neither.',
  },
  'dane-no-tls': {
    title: () => 'DANE asks for TLS, and the server has none',
    means: ({ host }) => `${host} has TLSA records that are validated, but does not come to TLS with a sender. ${KEEP}`,
    todo: ({ host }) => `Let ${host} offer STARTTLS, or take its TLSA records out of DNS.`,
  },
  'dane-unusable': {
    title: () => 'DANE: no TLSA record can be used',
    means: ({ host, usages }) =>
      `${host} has ${usages}. For mail only the usages 2 and 3 count, with digests of their full length. Senders then insist on TLS, and look at no certificate.`,
    todo: () => 'Publish a record such as "3 1 1" with the SHA-256 of the server’s public key.',
  },
  'dane-not-secure': {
    title: () => 'TLSA records without DNSSEC',
    means: ({ host }) =>
      `${host} has TLSA records, but the DNS server, which does validate, could not validate them. Senders pass them over.`,
    todo: () => 'Have the zone signed, and the DS record put into the zone above it.',
  },
  'dane-mx-not-secure': {
    title: () => 'The MX records are not signed, the hosts are',
    means: ({ domain, hosts }) =>
      `DNSSEC covers ${hosts} but not the MX records of ${domain}. Some senders then use DANE all the same, others do not; and whoever forges the MX records goes around it.`,
    todo: ({ domain }) => `Have the zone of ${domain} signed as well.`,
  },
  'dane-lookup-failed': {
    title: () => 'The look-up of TLSA records fails',
    means: ({ host, name, status }) =>
      `${host} is in a signed zone, so senders that know DANE ask for ${name}, and get ${status === 'timeout' ? 'no answer' : `no good one (${status})`}. They must not go on without, and the mail waits.`,
    todo: () => 'Have the name servers mended: they must answer also where there is no such record, and the signatures must be right.',
  },
  'dane-unverified': {
    title: () => 'TLSA records that our DNS server does not validate',
    means: ({ host, by }) =>
      `${host} has TLSA records. Whether senders go by them is unknown here, since ${by === '' ? 'our DNS server' : by} validates nothing.`,
    todo: () => 'Whoever runs this smtpscope can name a validating DNS server on a trusted path: SMTPSCOPE_DNS_SERVERS.',
  },
  'dane-unchecked': {
    title: () => 'TLSA records that could not be compared',
    means: ({ host }) =>
      `${host} has TLSA records that are validated, but what was seen of its certificates is not enough to compare them.`,
    todo: () => 'Compare them by hand: openssl s_client -starttls smtp -dane_tlsa_domain shows the chain as it is sent.',
  },
} satisfies Record<string, FindingText>
