// The form of replies, in French.
import { type FindingText, parts } from '#lib/words/finding-text.ts'
import { liste } from '#lib/words/fr/lists.ts'
import { aCommandes } from '#lib/words/fr/spoken-commands.ts'

const FIX = 'Faites corriger le logiciel du serveur, ou le filtre qui écrit cette réponse.'

export const replyFormatTexts = {
  'reply-unasked': {
    title: () => 'Le serveur dit ce que personne n’a demandé',
    means: () =>
      'Une ligne est arrivée qui ne répond à rien. Un expéditeur la prendrait pour la réponse à sa commande suivante, et toutes les autres seraient décalées\u202f: un destinataire refusé pourrait passer pour accepté.',
    todo: () => 'Cherchez un filtre ou un proxy qui répond en plus du serveur, et retirez l’un des deux.',
  },
  'bare-lf': {
    title: () => 'Des lignes se terminent par un simple saut de ligne',
    means: ({ count }) =>
      `${count === 1 ? 'Une ligne de ses réponses se termine' : `${count} lignes de ses réponses se terminent`} sans le retour chariot qui doit précéder. Les expéditeurs stricts l’attendent jusqu’à abandonner.`,
    todo: () => 'Faites terminer ces lignes par CR et LF. La cause est souvent un script ou un filtre.',
  },
  'reply-line-too-long': {
    title: () => 'Une ligne de réponse dépasse ce que la norme permet',
    means: ({ octets }) =>
      `Elle a au moins ${octets} octets, et la norme en permet 512. Certains expéditeurs la coupent, et avec elle la raison qu’elle donne.`,
    todo: () => 'Raccourcissez le texte, ou répartissez-le sur plusieurs lignes d’une même réponse.',
  },
  'reply-not-ascii': {
    title: () => 'Des réponses contiennent des lettres hors de l’ASCII',
    means: () =>
      'Seul l’ASCII y est permis, sauf si l’expéditeur a demandé SMTPUTF8. Dans les avis et les journaux, ces textes deviennent souvent illisibles.',
    todo: () => 'Écrivez les réponses en ASCII, ou en anglais à côté de l’autre langue.',
  },
  'reply-control-characters': {
    title: () => 'Des réponses contiennent des caractères de contrôle',
    means: () =>
      'Ils sont montrés ici par \\x et deux chiffres\u202f; \\x0d est un retour chariot au milieu d’une ligne. Un expéditeur peut couper la ligne là, ou la refuser.',
    todo: () => FIX,
  },
  'reply-without-text': {
    title: () => 'Un code sans un mot',
    means: ({ commands }) =>
      `La réponse ${aCommandes(commands)} est un code nu. Les expéditeurs suivent le code\u202f; qui lit un journal n’apprend rien de plus.`,
    todo: () => 'Faites dire au serveur quelques mots après le code.',
  },
  'blank-lines': {
    title: () => 'Des lignes vides entre les réponses',
    means: ({ count }) =>
      `${count === 1 ? 'Une ligne vide est arrivée' : `${count} lignes vides sont arrivées`} là où il n’en faut pas. Nous passons outre\u202f; les expéditeurs stricts mettent fin à la session.`,
    todo: () => FIX,
  },
  'ehlo-syntax': {
    title: () => 'Une offre du serveur n’est pas écrite comme il faut',
    means: ({ lines }) =>
      `Il dit ${liste(parts(lines).map((each) => `«\u00a0${each}\u00a0»`))}. Un mot-clé a des lettres, des chiffres et des traits d’union, et ses paramètres suivent, séparés d’un seul espace. Les expéditeurs ignorent ce qu’ils ne savent pas lire, et l’extension peut rester inutilisée.`,
    todo: () =>
      'Rien à faire si c’est une forme ancienne pour de vieux clients, comme AUTH=LOGIN\u202f; sinon, faites corriger la configuration.',
  },
} satisfies Record<string, FindingText>
