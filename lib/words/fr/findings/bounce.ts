// Où vont les avis de non-remise.
import type { FindingText } from '#lib/words/finding-text.ts'

export const bounceTexts = {
  'bounce-path': {
    title: () => 'Les avis de non-remise peuvent revenir',
    means: ({ domain, host }) => `Un avis d’échec pour ce courrier va à ${domain}, qui reçoit son courrier sur ${host}.`,
    todo: () => 'Rien à faire.',
  },
  'bounce-none': {
    title: () => 'Aucun avis de non-remise ne sera envoyé',
    means: () =>
      'L’expéditeur de l’enveloppe est vide (MAIL FROM:<>), comme dans les avis eux-mêmes. Si ce courrier échoue plus tard, personne ne le saura.',
    todo: () => 'Nommez un expéditeur pour voir comment un courrier ordinaire est traité.',
  },
  'bounce-nowhere': {
    title: () => 'Les avis de non-remise ne mènent nulle part',
    means: ({ domain, why }) =>
      `Un avis d’échec irait à ${domain}, qui ${why === 'no-domain' ? 'n’existe pas dans le DNS' : 'n’a aucun serveur de messagerie avec une adresse'}. Beaucoup de serveurs refusent un expéditeur à qui rien ne peut être renvoyé.`,
    todo: () => 'Prenez un expéditeur dont le domaine reçoit du courrier, ou publiez un enregistrement MX pour lui.',
  },
  'bounce-null-mx': {
    title: () => 'Le domaine de l’expéditeur ne reçoit pas de courrier',
    means: ({ domain }) =>
      `${domain} dit par un MX nul qu’il n’en reçoit pas\u202f; aucun avis ne peut lui être remis. Un serveur peut refuser l’expéditeur pour cela.`,
    todo: () => 'Prenez un autre domaine dans l’enveloppe, ou donnez un serveur de messagerie à celui-ci.',
  },
  'bounce-elsewhere': {
    title: () => 'Les avis vont à un autre domaine que celui que voient les lecteurs',
    means: ({ domain, header }) =>
      `L’en-tête From dit ${header}, et les avis d’échec vont à ${domain}. C’est courant pour les lettres d’information et les redirections\u202f; SPF est alors cherché à ${domain}.`,
    todo: ({ header }) => `Rien à faire si c’est voulu\u202f; DMARC demande alors une signature de ${header}.`,
  },
} satisfies Record<string, FindingText>
