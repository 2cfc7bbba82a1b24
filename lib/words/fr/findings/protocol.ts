// What a server may say in its replies, in French.
import { type FindingText, parts } from '#lib/words/finding-text.ts'
import { liste } from '#lib/words/fr/lists.ts'
import { aCommandes } from '#lib/words/fr/spoken-commands.ts'

export const protocolTexts = {
  'mixed-codes': {
    title: () => 'Une réponse, plusieurs codes',
    means: ({ others, last }) =>
      `Ses lignes disent ${liste(parts(others))}, puis ${last}. Nous suivons la dernière ligne, d’autres expéditeurs la première\u202f: ils peuvent comprendre autre chose.`,
    todo: () => 'Donnez le même code à toutes les lignes d’une réponse. Un filtre qui recompose les réponses en est souvent la cause.',
  },
  'code-unexpected': {
    title: () => 'Un code qui ne répond pas à cela',
    means: ({ code, command, proper }) =>
      `La réponse ${aCommandes(command)} était ${code}, là où la norme prévoit ${parts(proper).join(' ou ')} pour un oui. Les expéditeurs suivent le premier chiffre, et le reste à leur guise.`,
    todo: () => 'Cherchez un filtre ou un script qui répond à la place du serveur.',
  },
  'code-unknown': {
    title: () => 'Un code que la norme n’a pas',
    means: ({ codes }) =>
      `Le deuxième chiffre d’un code va de 0 à 5, et le serveur dit ${liste(parts(codes))}. Les expéditeurs ne suivent alors que le premier chiffre.`,
    todo: () =>
      'Prenez 550 ou 554 pour un refus, 450 ou 451 pour remettre à plus tard ; la raison va dans le code étendu et dans le texte.',
  },
  'enhanced-code-contradicts': {
    title: () => 'Deux codes qui se contredisent dans une réponse',
    means: ({ codes }) =>
      `Le serveur dit ${liste(parts(codes))}. Les premiers chiffres doivent s’accorder : 2 est un oui, 4 pas maintenant, 5 un non. Les expéditeurs suivent l’un ou l’autre : l’un réessaie là où l’autre renvoie.`,
    todo: () => 'Faites corriger la règle ou le filtre qui écrit cette réponse.',
  },
  'enhanced-codes-missing': {
    title: () => 'Les codes étendus sont promis, et pas toujours donnés',
    means: ({ commands }) =>
      `Le serveur propose ENHANCEDSTATUSCODES, et sa réponse ${aCommandes(commands)} n’en a pas. Les avis de non-remise disent alors moins bien pourquoi.`,
    todo: () => 'Rien d’urgent ; faites donner un code étendu aussi par la règle ou le filtre qui écrit cette réponse.',
  },
} satisfies Record<string, FindingText>
