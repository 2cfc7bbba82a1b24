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
  'domain-missing': {
    title: () => 'The domain does not exist',
    means: ({ domain }) => `DNS knows no ${domain}. Senders return mail for it at once.`,
    todo: () => 'Check the spelling; if it is right, ask the domain’s owner whether its registration has ended.',
  },
  'mx-lookup-failed': {
    title: () => 'The look-up of the MX records fails',
    means: ({ domain, status }) =>
      `${status === 'timeout' ? `No DNS server answered for ${domain}` : `DNS gave no good answer for ${domain} (${status})`}. Senders keep the mail, and return it after some days.`,
    todo: () =>
      'Have the domain’s name servers mended, and its DNSSEC signatures, if it has any. If other domains fail as well, look at our own DNS server.',
  },
  'mx-host-lookup-failed': {
    title: () => 'The address of a mail host can’t be looked up',
    means: ({ host, status }) =>
      `${status === 'timeout' ? `No DNS server answered for ${host}` : `DNS gave no good answer for ${host} (${status})`}. Senders go to another MX if there is one, and else keep the mail and try again.`,
    todo: () => 'Have the name servers of the host’s domain mended. If other domains fail as well, look at our own DNS server.',
  },
  'mx-is-address': {
    title: () => 'An MX record holds an IP address',
    means: ({ hosts }) => `An MX record has to name a host, and ${hosts} is none. Most senders find nothing there.`,
    todo: () => 'Give the address a name, and let the MX record say that.',
  },
  'mx-private': {
    title: () => 'An MX record leads into a private network',
    means: ({ host, address }) => `${host} has the address ${address}, which nobody reaches from the internet. We did not connect to it.`,
    todo: ({ host }) => `Give ${host} a public address, or take it out of the MX records.`,
  },
  'mx-equal-preference': {
    title: () => 'All MX have the same preference',
    means: ({ count }) =>
      `Senders share their mail among the ${count} hosts at random, so each has to know every mailbox and be as ready as the others.`,
    todo: () => 'Nothing has to be done where that is intended; give a standby a higher number.',
  },
  'mx-ipv6-only': {
    title: () => 'The mail servers have IPv6 addresses only',
    means: ({ hosts }) => `${hosts} can’t be reached by senders that have IPv4 alone, and those are many.`,
    todo: () => 'Give at least one mail host an IPv4 address.',
  },
} satisfies Record<string, FindingText>
