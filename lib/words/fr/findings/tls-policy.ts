// Ce qu’un domaine publie sur TLS pour son courrier.
import type { FindingText } from '#lib/words/finding-text.ts'

export const tlsPolicyTexts = {
  'tls-policy-missing': {
    title: () => 'Rien ne dit que le courrier doit être chiffré',
    means: () =>
      'Il n’y a ni politique MTA-STS ni enregistrement TLSA. Les expéditeurs prennent TLS quand il est offert, et qui se tient sur le chemin peut effacer cette offre.',
    todo: () => 'Publiez une politique MTA-STS, ou des enregistrements TLSA si la zone est signée.',
  },
  'tls-rpt-missing': {
    title: () => 'Personne n’apprend comment se passe TLS',
    means: ({ name }) =>
      `Il y a une politique sur TLS, et aucun enregistrement à ${name}. Quand du courrier n’arrive pas à cause d’elle, seuls les expéditeurs le savent.`,
    todo: ({ name }) =>
      `Publiez un enregistrement TXT à ${name}\u00a0: «\u00a0v=TLSRPTv1\u00a0» et «\u00a0rua=mailto:…\u00a0», séparés par un point-virgule.`,
  },
  'tls-rpt-invalid': {
    title: () => 'L’enregistrement pour les rapports TLS est inutilisable',
    means: ({ name, why }) =>
      why === 'several'
        ? `Il y en a plusieurs à ${name}\u202f; les expéditeurs n’en prennent alors aucun.`
        : `Celui de ${name} ne donne aucune adresse mailto: ou https:.`,
    todo: ({ name }) =>
      `Publiez un seul enregistrement TXT à ${name}\u00a0: «\u00a0v=TLSRPTv1\u00a0» et «\u00a0rua=mailto:…\u00a0», séparés par un point-virgule.`,
  },
  'tls-rpt-published': {
    title: () => 'Des rapports TLS sont demandés',
    means: ({ addresses }) => `Les expéditeurs signalent à ${addresses} comment s’est passé TLS.`,
    todo: () => 'Rien, tant que quelqu’un les lit.',
  },
} satisfies Record<string, FindingText>
