// Ce que SPF dit de notre adresse.
import type { FindingText } from '#lib/words/finding-text.ts'

const ONLY_HERE = 'Ce qui est refusé ici pour cette raison peut être accepté depuis les serveurs du domaine lui-même.'

export const spfTexts = {
  'spf-pass': {
    title: () => 'SPF\u00a0: notre adresse peut envoyer pour ce domaine',
    means: ({ domain, address }) => `L’enregistrement SPF de ${domain} nomme ${address}.`,
    todo: () => 'Rien à faire.',
  },
  'spf-fail': {
    title: () => 'SPF\u00a0: notre adresse ne peut pas envoyer pour ce domaine',
    means: ({ domain, address }) => `L’enregistrement SPF de ${domain} dit que ${address} n’est aucun de ses serveurs. ${ONLY_HERE}`,
    todo: ({ domain, address }) =>
      `Si le courrier de ${domain} part bien de ${address}, ajoutez-la à l’enregistrement SPF\u202f; sinon, refaites l’essai avec un expéditeur à nous.`,
  },
  'spf-softfail': {
    title: () => 'SPF\u00a0: notre adresse n’est sans doute pas celle du domaine',
    means: ({ domain, address }) =>
      `L’enregistrement SPF de ${domain} finit par ~all et ne nomme pas ${address}. Les destinataires acceptent le courrier avec méfiance. ${ONLY_HERE}`,
    todo: ({ domain, address }) =>
      `Si le courrier de ${domain} part bien de ${address}, ajoutez-la à l’enregistrement SPF\u202f; sinon, refaites l’essai avec un expéditeur à nous.`,
  },
  'spf-neutral': {
    title: () => 'SPF\u00a0: le domaine ne dit rien de notre adresse',
    means: ({ domain, address }) => `L’enregistrement SPF de ${domain} ne nomme pas ${address} et ne l’exclut pas non plus.`,
    todo: () => 'Terminez l’enregistrement par ~all ou -all dès qu’il nomme tous les serveurs du domaine.',
  },
  'spf-missing': {
    title: () => 'Le domaine de l’expéditeur n’a pas d’enregistrement SPF',
    means: ({ domain }) =>
      `${domain} ne dit pas quels serveurs envoient pour lui. Les grands hébergeurs refusent ou écartent le courrier sans SPF ni DKIM.`,
    todo: ({ domain }) => `Publiez à ${domain} un enregistrement TXT qui commence par v=spf1 et nomme ses serveurs.`,
  },
  'spf-broken': {
    title: () => 'L’enregistrement SPF de l’expéditeur est cassé',
    means: ({ domain, reason }) =>
      `Les destinataires ne peuvent pas évaluer l’enregistrement SPF de ${domain}${reason === '' ? '' : ` (${reason})`}. Certains refusent le courrier, d’autres font comme s’il n’y en avait pas.`,
    todo: () =>
      'Corrigez-le\u00a0: un seul enregistrement, aucun terme inconnu, dix termes au plus qui interrogent le DNS, deux au plus qui ne trouvent rien.',
  },
  'spf-unreachable': {
    title: () => 'L’enregistrement SPF de l’expéditeur n’a pas pu être lu à temps',
    means: ({ domain }) =>
      `Un serveur DNS sur le chemin de l’enregistrement de ${domain}, ou d’un autre qu’il inclut, n’a pas bien répondu. Les destinataires remettent alors le courrier à plus tard.`,
    todo: () => 'Relancez la vérification\u202f; si cela persiste, faites réparer les serveurs DNS.',
  },
  'spf-helo-fail': {
    title: () => 'SPF\u00a0: notre adresse ne peut pas se présenter sous ce nom',
    means: ({ domain, address }) =>
      `Nous nous présentons comme ${domain}, dont l’enregistrement SPF ne nomme pas ${address}. Quelques destinataires refusent pour cela seul.`,
    todo: ({ domain, address }) => `Ajoutez ${address} à l’enregistrement SPF de ${domain}, ou choisissez un autre nom.`,
  },
  'spf-unknown': {
    title: () => 'SPF n’a pas pu être comparé à notre adresse',
    means: ({ domain }) =>
      `Les serveurs voient une autre adresse que celle que cette machine connaît\u202f; ce que le SPF de ${domain} en dit est donc inconnu.`,
    todo: () => 'L’exploitant de ce smtpscope peut nommer son adresse publique, avec SMTPSCOPE_EGRESS_IP.',
  },
} satisfies Record<string, FindingText>
