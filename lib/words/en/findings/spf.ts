// What SPF says of our address.
import type { FindingText } from '#lib/words/finding-text.ts'

const ONLY_HERE = 'What is refused for that here may be taken from the domain’s own servers.'

export const spfTexts = {
  'spf-pass': {
    title: () => 'SPF: our address may send for this domain',
    means: ({ domain, address }) => `The SPF record of ${domain} names ${address}.`,
    todo: () => 'Nothing.',
  },
  'spf-fail': {
    title: () => 'SPF: our address may not send for this domain',
    means: ({ domain, address }) => `The SPF record of ${domain} says that ${address} is none of its servers. ${ONLY_HERE}`,
    todo: ({ domain, address }) =>
      `If mail of ${domain} does go out from ${address}, add that to the SPF record; else check with a sender of our own.`,
  },
  'spf-softfail': {
    title: () => 'SPF: our address is probably not one of the domain’s',
    means: ({ domain, address }) =>
      `The SPF record of ${domain} ends in ~all and does not name ${address}. Receivers take the mail and look at it with suspicion. ${ONLY_HERE}`,
    todo: ({ domain, address }) =>
      `If mail of ${domain} does go out from ${address}, add that to the SPF record; else check with a sender of our own.`,
  },
  'spf-neutral': {
    title: () => 'SPF: the domain says nothing about our address',
    means: ({ domain, address }) => `The SPF record of ${domain} neither names ${address} nor rules it out.`,
    todo: () => 'End the record in ~all or -all once it names all of the domain’s servers.',
  },
  'spf-missing': {
    title: () => 'The sender’s domain has no SPF record',
    means: ({ domain }) =>
      `${domain} does not say which servers send for it. Large receivers refuse or sort out mail with neither SPF nor DKIM.`,
    todo: ({ domain }) => `Publish a TXT record at ${domain} that begins with v=spf1 and names its servers.`,
  },
  'spf-broken': {
    title: () => 'The sender’s SPF record is broken',
    means: ({ domain, reason }) =>
      `Receivers can’t work out the SPF record of ${domain}${reason === '' ? '' : `: ${reason}`}. Some refuse the mail, others act as if there was no record.`,
    todo: () => 'Mend it: one record, no unknown terms, ten terms at most that ask DNS, two at most that find nothing.',
  },
  'spf-unreachable': {
    title: () => 'The sender’s SPF record could not be read in time',
    means: ({ domain }) =>
      `A name server on the way to the record of ${domain}, or of one that it includes, did not answer well. Receivers then put the mail off.`,
    todo: () => 'Run the check again; if it stays so, have the name servers mended.',
  },
  'spf-helo-fail': {
    title: () => 'SPF: our address may not greet with this name',
    means: ({ domain, address }) =>
      `We greet as ${domain}, and its SPF record does not name ${address}. A few receivers refuse for that alone.`,
    todo: ({ domain, address }) => `Add ${address} to the SPF record of ${domain}, or greet with another name.`,
  },
  'spf-unknown': {
    title: () => 'SPF could not be held against our address',
    means: ({ domain }) =>
      `Mail servers see another address than the one this machine knows, so what SPF of ${domain} says about it is unknown.`,
    todo: () => 'Whoever runs this smtpscope can name its public address: SMTPSCOPE_EGRESS_IP.',
  },
} satisfies Record<string, FindingText>
