// What a domain publishes on TLS for its mail as a whole.
import type { FindingText } from '#lib/words/finding-text.ts'

export const tlsPolicyTexts = {
  'tls-policy-missing': {
    title: () => 'Nothing says that mail must be encrypted',
    means: () =>
      'There is neither an MTA-STS policy nor a TLSA record. Senders take TLS where it is offered, and whoever stands on the way can take the offer out.',
    todo: () => 'Publish an MTA-STS policy, or TLSA records where the zone is signed.',
  },
  'tls-rpt-missing': {
    title: () => 'Nobody hears how TLS goes',
    means: ({ name }) => `There is a policy on TLS, and no record at ${name}. When mail does not come for it, only the senders know.`,
    todo: ({ name }) => `Publish a TXT record at ${name}: "v=TLSRPTv1; rua=mailto:…".`,
  },
  'tls-rpt-invalid': {
    title: () => 'The record for TLS reports can’t be used',
    means: ({ name, why }) =>
      why === 'several' ? `There are several at ${name}; senders then use none.` : `The one at ${name} names no mailto: or https: address.`,
    todo: ({ name }) => `Publish one TXT record at ${name}: "v=TLSRPTv1; rua=mailto:…".`,
  },
  'tls-rpt-published': {
    title: () => 'TLS reports are asked for',
    means: ({ addresses }) => `Senders report to ${addresses} how TLS went.`,
    todo: () => 'Nothing, as long as somebody reads them.',
  },
} satisfies Record<string, FindingText>
