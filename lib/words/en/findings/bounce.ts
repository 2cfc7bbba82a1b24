// Where bounces go.
import type { FindingText } from '#lib/words/finding-text.ts'

export const bounceTexts = {
  'bounce-path': {
    title: () => 'Bounces can come back',
    means: ({ domain, host }) => `A report that this mail failed goes to ${domain}, which takes mail at ${host}.`,
    todo: () => 'Nothing.',
  },
  'bounce-none': {
    title: () => 'No bounce will be sent',
    means: () => 'The sender of the envelope is empty (MAIL FROM:<>), as in bounces themselves. If this mail fails later, nobody is told.',
    todo: () => 'Name a sender to see how ordinary mail is treated.',
  },
  'bounce-nowhere': {
    title: () => 'Bounces lead nowhere',
    means: ({ domain, why }) =>
      `A report that this mail failed would go to ${domain}, which ${why === 'no-domain' ? 'does not exist in DNS' : 'has no mail server with an address'}. Many servers refuse a sender that nothing can be sent back to.`,
    todo: () => 'Use a sender whose domain takes mail, or publish an MX record for it.',
  },
  'bounce-null-mx': {
    title: () => 'The sender’s domain takes no mail',
    means: ({ domain }) =>
      `${domain} says with a null MX that it takes none, so no bounce can be delivered. Servers may refuse such a sender for that.`,
    todo: () => 'Use another domain in the envelope, or give this one a mail server.',
  },
  'bounce-elsewhere': {
    title: () => 'Bounces go to another domain than readers see',
    means: ({ domain, header }) =>
      `The From header says ${header}, and reports of failure go to ${domain}. That is usual for newsletters and forwarders; SPF is then looked up at ${domain}.`,
    todo: ({ header }) => `Nothing has to be done where that is intended; DMARC then needs a signature of ${header}.`,
  },
} satisfies Record<string, FindingText>
