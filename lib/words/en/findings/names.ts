// Names: ours, and the server's.
import type { FindingText } from '#lib/words/finding-text.ts'

export const nameTexts = {
  'own-name-missing': {
    title: () => 'Our own address has no name',
    means: ({ address }) => `${address} has no PTR record. Servers that refuse us for it would take mail from elsewhere.`,
    todo: ({ address }) => `Whoever runs smtpscope has the provider of ${address} set one, and an address record of that name.`,
  },
} satisfies Record<string, FindingText>
