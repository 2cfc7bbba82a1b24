// Names: ours, and the server's, in French.
import type { FindingText } from '#lib/words/finding-text.ts'

export const nameTexts = {
  'own-name-missing': {
    title: () => 'Notre propre adresse n’a pas de nom',
    means: ({ address }) =>
      `${address} n’a pas d’enregistrement PTR. Les serveurs qui nous refusent pour cela accepteraient le courrier venu d’ailleurs.`,
    todo: ({ address }) =>
      `L’exploitant de smtpscope fait poser un PTR par le fournisseur de ${address}, et publie un enregistrement d’adresse pour ce nom.`,
  },
} satisfies Record<string, FindingText>
