// What DMARC of the From header's domain comes to.
import type { FindingText } from '#lib/words/finding-text.ts'

const wants: Record<string, string> = {
  none: 'is to be delivered all the same, and reported',
  quarantine: 'is to be sorted out as suspicious',
  reject: 'is to be refused',
}

export const dmarcTexts = {
  'dmarc-pass': {
    title: () => 'DMARC: the mail is in line with its From header',
    means: ({ domain, aligned }) =>
      `${String(aligned).replace('spf', 'SPF').replace('dkim', 'DKIM').replace(', ', ' and ')} passed for the domain that readers see, ${domain}.`,
    todo: () => 'Nothing.',
  },
  'dmarc-fail': {
    title: () => 'DMARC: mail like this fails',
    means: ({ domain, policy }) =>
      `Neither SPF nor a DKIM signature that we know of vouches for ${domain}. By its policy such mail ${wants[String(policy)] ?? 'is up to the receiver'}. A signature added on the way out of the domain’s own servers would pass.`,
    todo: ({ domain }) => `Send through the servers of ${domain}, sign with its DKIM key, or add our address to its SPF record.`,
  },
  'dmarc-missing': {
    title: () => 'The From domain has no DMARC record',
    means: ({ domain }) =>
      `Nothing at ${domain}, or above it, says what to do with forged mail. Large receivers ask bulk senders for a record.`,
    todo: ({ domain }) => `Publish a TXT record at _dmarc.${domain}; p=none with an address for reports is a beginning.`,
  },
  'dmarc-invalid': {
    title: () => 'The DMARC record can’t be used',
    means: ({ domain, why }) =>
      why === 'several'
        ? `There is more than one record for ${domain}, and receivers then act as if there was none.`
        : `The record for ${domain} asks for nothing that receivers know: p has to be none, quarantine or reject.`,
    todo: () => 'Leave one record, with v=DMARC1 first and a policy behind it.',
  },
  'dmarc-unknown': {
    title: () => 'Whether DMARC passes is unknown',
    means: ({ domain, policy }) => `${domain} has the policy ${policy}, and it rests on SPF here, which could not be worked out.`,
    todo: () => 'See what is said about SPF, and run the check again.',
  },
} satisfies Record<string, FindingText>
