// Les enregistrements TLSA des serveurs de messagerie : ce qu’ils demandent aux expéditeurs, et ce que ceux-ci trouveraient.
import type { FindingText } from '#lib/words/finding-text.ts'

const KEEP = 'Les expéditeurs qui connaissent DANE gardent le courrier et le renvoient au bout de quelques jours\u202f; les autres livrent.'

export const daneTexts = {
  'dane-matches': {
    title: () => 'DANE\u00a0: le certificat est celui que le DNS annonce',
    means: ({ host }) =>
      `Les enregistrements TLSA de ${host} sont validés par DNSSEC, d’après le serveur DNS, et ce que le serveur a présenté leur correspond.`,
    todo: () => 'Rien.',
  },
  'dane-mismatch': {
    title: () => 'DANE\u00a0: le certificat n’est pas celui que le DNS annonce',
    means: ({ host }) =>
      `Aucun enregistrement TLSA de ${host} ne correspond à ce qu’il a présenté. Le plus souvent, un certificat a été renouvelé avec une nouvelle clé. ${KEEP}`,
    todo: () =>
      'Publiez un enregistrement TLSA pour la nouvelle clé («\u00a03 1 1\u00a0»), ou revenez à l’ancienne. La prochaine fois, publiez le nouveau deux TTL avant le changement.',
  },
  'dane-certificate': {
    title: () => 'DANE\u00a0: l’émetteur est le bon, le certificat non',
    means: ({ host, problem }) =>
      `Les enregistrements TLSA désignent l’émetteur du certificat de ${host}. Celui-ci doit alors être valable et au nom de l’hôte, or il ${problem === 'expired' ? 'n’est pas dans ses dates' : 'porte un autre nom'}. ${KEEP}`,
    todo: () =>
      'Renouvelez le certificat sous le bon nom\u202f; ou publiez un enregistrement TLSA d’usage 3, qui n’exige ni l’un ni l’autre.',
  },
  'dane-no-tls': {
    title: () => 'DANE exige TLS, et le serveur n’en a pas',
    means: ({ host }) => `${host} a des enregistrements TLSA validés, mais n’établit pas de TLS avec un expéditeur. ${KEEP}`,
    todo: ({ host }) => `Faites offrir STARTTLS par ${host}, ou retirez ses enregistrements TLSA du DNS.`,
  },
  'dane-unusable': {
    title: () => 'DANE\u00a0: aucun enregistrement TLSA n’est utilisable',
    means: ({ host, usages }) =>
      `${host} publie ${usages}. Pour le courrier, seuls comptent les usages 2 et 3, avec une empreinte complète. Les expéditeurs exigent alors TLS, sans regarder de certificat.`,
    todo: () => 'Publiez un enregistrement comme «\u00a03 1 1\u00a0», avec le SHA-256 de la clé publique du serveur.',
  },
  'dane-not-secure': {
    title: () => 'Des enregistrements TLSA sans DNSSEC',
    means: ({ host }) =>
      `${host} a des enregistrements TLSA, mais le serveur DNS, qui valide pourtant, n’a pas pu les valider. Les expéditeurs n’en tiennent pas compte.`,
    todo: () => 'Faites signer la zone, et publier l’enregistrement DS dans la zone parente.',
  },
  'dane-mx-not-secure': {
    title: () => 'Les enregistrements MX ne sont pas signés, les hôtes le sont',
    means: ({ domain, hosts }) =>
      `DNSSEC couvre ${hosts}, mais pas les enregistrements MX de ${domain}. Certains expéditeurs appliquent DANE quand même, d’autres non\u202f; et qui falsifie les MX le contourne.`,
    todo: ({ domain }) => `Faites signer aussi la zone de ${domain}.`,
  },
  'dane-lookup-failed': {
    title: () => 'La recherche des enregistrements TLSA échoue',
    means: ({ host, name, status }) =>
      `${host} est dans une zone signée\u00a0: les expéditeurs qui connaissent DANE demandent ${name} et ${status === 'timeout' ? 'n’obtiennent pas de réponse' : `n’obtiennent rien de bon (${status})`}. Ils ne doivent pas s’en passer, et le courrier attend.`,
    todo: () =>
      'Faites réparer les serveurs DNS\u00a0: ils doivent répondre même quand l’enregistrement n’existe pas, et les signatures doivent être justes.',
  },
  'dane-unverified': {
    title: () => 'Des enregistrements TLSA que notre serveur DNS ne valide pas',
    means: ({ host, by }) =>
      `${host} a des enregistrements TLSA. On ne sait pas d’ici si les expéditeurs les suivent, car ${by === '' ? 'notre serveur DNS' : by} ne valide rien.`,
    todo: () => 'Qui exploite ce smtpscope peut indiquer un serveur DNS validant, joint par un chemin sûr\u00a0: SMTPSCOPE_DNS_SERVERS.',
  },
  'dane-unchecked': {
    title: () => 'Des enregistrements TLSA qui n’ont pas pu être comparés',
    means: ({ host }) =>
      `${host} a des enregistrements TLSA validés, mais ce que nous avons vu de ses certificats ne suffit pas pour les comparer.`,
    todo: () => 'Comparez à la main\u00a0: openssl s_client -starttls smtp -dane_tlsa_domain montre la chaîne telle qu’elle est envoyée.',
  },
} satisfies Record<string, FindingText>
