// Our own address: its names, and the block lists.
import type { FindingText } from '#lib/words/finding-text.ts'

export const ourselvesTexts = {
  'own-name-confirmed': {
    title: () => 'Our own address has a name that leads back',
    means: ({ address, name }) => `${address} is called ${name}, and ${name} leads to ${address}.`,
    todo: () => 'Nothing.',
  },
  'own-name-unconfirmed': {
    title: () => 'The name of our own address does not lead back',
    means: ({ address, name }) =>
      `${address} is called ${name}, and ${name} does not lead to it. Servers that refuse us for that would take mail from elsewhere.`,
    todo: ({ address, name }) => `Whoever runs smtpscope gives ${name} the address ${address}.`,
  },
  'own-greeting-unconfirmed': {
    title: () => 'The name that we greet with is not ours',
    means: ({ address, name }) =>
      `We greet as ${name}, which does not lead to our address ${address}. Some servers hold that against a sender.`,
    todo: () => 'Nothing has to be done where the name is a test; else greet with a name that leads to us.',
  },
  'own-greeting-differs': {
    title: () => 'We greet by another name than DNS has for our address',
    means: ({ address, name, pointer }) =>
      `We greet as ${name}, and DNS calls ${address} ${pointer}. Both lead to us, which is enough for nearly all servers; a few want one name.`,
    todo: ({ pointer }) => `Nothing has to be done. Where a server is strict, greet as ${pointer}.`,
  },
  'own-address-listed': {
    title: ({ zone }) => `Our own address is on the block list ${zone}`,
    means: ({ address, zone, codes, said }) =>
      `${zone} has ${address} (${codes})${said === '' ? '' : ` and says: ${said}`}. A server that asks this list refuses us, not mail from elsewhere.`,
    todo: ({ zone }) => `Whoever runs smtpscope looks at why, mends it, and asks ${zone} to take the address off.`,
  },
  'own-address-clear': {
    title: () => 'Our own address is on none of the block lists',
    means: ({ address, zones }) => `${address} is not on ${zones}.`,
    todo: () => 'Nothing.',
  },
  'block-list-refused': {
    title: ({ zone }) => `The block list ${zone} refuses to answer us`,
    means: ({ zone, codes }) =>
      `${zone} answered with ${codes}, which is no entry but a refusal: most lists serve neither public DNS servers nor very many questions. Whether our address is on it is unknown.`,
    todo: () => 'Whoever runs smtpscope asks the list through a DNS server of their own, or registers with it.',
  },
} satisfies Record<string, FindingText>
