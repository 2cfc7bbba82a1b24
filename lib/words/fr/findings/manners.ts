// How a server treats whoever comes to it, in French.
import type { FindingText } from '#lib/words/finding-text.ts'

export const mannerTexts = {
  'slow-banner': {
    title: () => 'La bannière se fait attendre',
    means: ({ seconds }) =>
      `Elle est arrivée après ${seconds}\u00a0s. Les expéditeurs et les testeurs impatients abandonnent avant\u202f; les vrais serveurs de messagerie attendent.`,
    todo: () => 'Rien à faire\u202f: c’est un moyen courant contre le spam. Laissez vos propres logiciels attendre cinq minutes.',
  },
} satisfies Record<string, FindingText>
