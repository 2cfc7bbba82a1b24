// Findings by id: a plain title, what it means, and what to do.

export const findingWords = {
  'finding-null-mx-title': () => 'The domain takes no mail',
  'finding-null-mx': () => 'Its MX record is a single dot. Senders return mail for it at once, with status 5.1.10.',
  'finding-no-mx-title': () => 'No MX record',
  'finding-no-mx': () => 'Mail goes to the address of the domain itself. That works, but is easily forgotten when the web site moves.',
  'finding-single-mx-title': () => 'One MX only',
  'finding-single-mx': () => 'If this host is down, mail waits at the senders.',
  'finding-mx-alias-title': () => 'An MX record points to an alias',
  'finding-mx-alias': (host: string) => `${host} is a CNAME. The standard forbids it, and some senders refuse to follow it.`,
  'finding-mx-without-address-title': () => 'An MX record leads nowhere',
  'finding-mx-without-address': (host: string) => `${host} has no address in DNS. Senders lose time on it, or give up.`,
  'finding-slow-banner-title': () => 'The banner is held back',
  'finding-slow-banner': (seconds: number) =>
    `It came after ${seconds} s. Impatient senders and testers give up before; real mail servers wait.`,
  'finding-no-starttls-title': () => 'No STARTTLS',
  'finding-no-starttls': () => 'The server named its extensions, and encryption is not among them. Mail to it travels in the clear.',
  'finding-recipient-unknown-title': () => 'The recipient does not exist',
  'finding-recipient-unknown': () => 'The server looked the address up and has no such mailbox.',
  'finding-greylisted-title': () => 'Greylisting',
  'finding-greylisted': () =>
    'The server puts off strangers once. Try again after some minutes: the same sender and recipient get through.',
  'finding-own-name-missing-title': () => 'Our own address has no name',
  'finding-own-name-missing': (address: string) =>
    `${address} has no PTR record. Servers that refuse us for it would take mail from elsewhere.`,
}
