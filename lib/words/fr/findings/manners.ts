// How a server treats whoever comes to it, in French.
import type { FindingText } from '#lib/words/finding-text.ts'
import { aCommandes } from '#lib/words/fr/spoken-commands.ts'

export const mannerTexts = {
  'slow-banner': {
    title: () => 'La bannière se fait attendre',
    means: ({ seconds }) =>
      `Elle est arrivée après ${seconds}\u00a0s. Les expéditeurs et les testeurs impatients abandonnent avant\u202f; les vrais serveurs de messagerie attendent.`,
    todo: () => 'Rien à faire\u202f: c’est un moyen courant contre le spam. Laissez vos propres logiciels attendre cinq minutes.',
  },
  tarpit: {
    title: () => 'Chaque réponse se fait attendre',
    means: ({ seconds, count }) =>
      `Chacune des ${count} réponses mesurées a pris ${seconds} s ou plus, bien plus que l’aller et retour. Certains serveurs ralentissent exprès les inconnus ; d’autres sont surchargés, ou attendent une recherche qui échoue.`,
    todo: () =>
      'Rien à faire si c’est voulu. Les serveurs de messagerie attendent ; un programme qui envoie lui-même doit parfois l’apprendre.',
  },
  'early-talker': {
    title: () => 'Le serveur dit que nous avons parlé trop tôt',
    means: ({ code, command }) =>
      `Il a répondu ${code} ${aCommandes(command)}. Certains serveurs écartent les clients qui parlent avant leur tour, comme le font ceux qui envoient du spam.`,
    todo: () =>
      'Envoyez sans pipelining, et attendez chaque réponse. Si rien n’a été envoyé trop tôt, un proxy a pu réunir des commandes en chemin.',
  },
  'quit-unanswered': {
    title: () => 'QUIT reste sans réponse',
    means: ({ how }) =>
      `Le serveur ${how === 'silent' ? 'n’a rien répondu' : 'a raccroché'}, là où l’on attend 221. Ce qui a été dit avant reste valable : aucun courrier n’est perdu.`,
    todo: () => 'Rien d’urgent. Un pare-feu qui coupe les connexions en est souvent la cause.',
  },
} satisfies Record<string, FindingText>
