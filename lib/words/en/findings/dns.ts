// What DNS says of the way to the mail servers.
import type { FindingText } from '#lib/words/finding-text.ts'

export const dnsTexts = {
  'null-mx': {
    title: () => 'The domain takes no mail',
    means: () => 'Its MX record is a single dot. Senders return mail for it at once, with status 5.1.10.',
    todo: () => 'Ask the recipient for another address.',
  },
  'no-mx': {
    title: () => 'No MX record',
    means: () => 'Mail goes to the address of the domain itself. That works, but is easily forgotten when the web site moves.',
    todo: () => 'Publish an MX record that names the mail server.',
  },
  'single-mx': {
    title: () => 'One MX only',
    means: () => 'If this host is down, mail waits at the senders, for some days at most.',
    todo: () => 'Nothing has to be done where that is intended; a second MX on another network bridges an outage.',
  },
  'mx-alias': {
    title: () => 'An MX record points to an alias',
    means: ({ host }) => `${host} is a CNAME. The standard forbids it, and some senders refuse to follow it.`,
    todo: () => 'Let the MX record name the host that has the addresses.',
  },
  'mx-without-address': {
    title: () => 'An MX record leads nowhere',
    means: ({ host }) => `${host} has no address in DNS. Senders lose time on it, or give up.`,
    todo: ({ host }) => `Give ${host} an address, or take it out of the MX records.`,
  },
} satisfies Record<string, FindingText>
