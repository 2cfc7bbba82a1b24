// What DNS says of the way to the mail servers, in French.
import type { FindingText } from '#lib/words/finding-text.ts'

export const dnsTexts = {
  'null-mx': {
    title: () => 'Le domaine ne reçoit pas de courrier',
    means: () =>
      'Son enregistrement MX est un simple point. Les expéditeurs renvoient aussitôt le courrier qui lui est adressé, avec le code 5.1.10.',
    todo: () => 'Demandez une autre adresse au destinataire.',
  },
  'no-mx': {
    title: () => 'Aucun enregistrement MX',
    means: () =>
      'Le courrier part vers l’adresse du domaine lui-même. Cela fonctionne, mais on l’oublie facilement quand le site web déménage.',
    todo: () => 'Publiez un enregistrement MX qui nomme le serveur de messagerie.',
  },
  'single-mx': {
    title: () => 'Un seul MX',
    means: () => 'Si cet hôte est en panne, le courrier attend chez les expéditeurs, quelques jours au plus.',
    todo: () => 'Rien à faire si c’est voulu\u202f; un second MX sur un autre réseau permet de passer une panne.',
  },
  'mx-alias': {
    title: () => 'Un enregistrement MX désigne un alias',
    means: ({ host }) => `${host} est un CNAME. La norme l’interdit, et certains expéditeurs refusent de le suivre.`,
    todo: () => 'Faites désigner par l’enregistrement MX l’hôte qui porte les adresses.',
  },
  'mx-without-address': {
    title: () => 'Un enregistrement MX ne mène nulle part',
    means: ({ host }) => `${host} n’a aucune adresse dans le DNS. Les expéditeurs y perdent du temps, ou abandonnent.`,
    todo: ({ host }) => `Donnez une adresse à ${host}, ou retirez-le des enregistrements MX.`,
  },
} satisfies Record<string, FindingText>
