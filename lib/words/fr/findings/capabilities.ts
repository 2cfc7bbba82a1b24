// What the server says it can do, in French.
import { type FindingText, parts } from '#lib/words/finding-text.ts'
import { liste } from '#lib/words/fr/lists.ts'

export const capabilityTexts = {
  'extension-not-offered': {
    title: () => 'Tout ce qui était demandé n’est pas proposé',
    means: ({ keywords }) => `Le serveur ne propose pas ${liste(parts(keywords))}\u202f; la session s’en est passée.`,
    todo: () => 'Rien à faire. Si vous y tenez, cela peut être envoyé malgré tout.',
  },
} satisfies Record<string, FindingText>
