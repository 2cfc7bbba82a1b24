// What a server may say in its replies, in French.
import { type FindingText, parts } from '#lib/words/finding-text.ts'
import { liste } from '#lib/words/fr/lists.ts'

export const protocolTexts = {
  'mixed-codes': {
    title: () => 'Une réponse, plusieurs codes',
    means: ({ others, last }) =>
      `Ses lignes disent ${liste(parts(others))}, puis ${last}. Nous suivons la dernière ligne, d’autres expéditeurs la première\u202f: ils peuvent comprendre autre chose.`,
    todo: () => 'Donnez le même code à toutes les lignes d’une réponse. Un filtre qui recompose les réponses en est souvent la cause.',
  },
} satisfies Record<string, FindingText>
