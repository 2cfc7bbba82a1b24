// La politique MTA-STS du domaine : ce qu’elle demande aux expéditeurs, et ce qu’ils trouveraient.
import { duration } from '#lib/words/duration.ts'
import type { FindingParams, FindingText } from '#lib/words/finding-text.ts'

const OTHERS = 'Les expéditeurs qui ne connaissent ni MTA-STS ni DANE livrent quand même.'

function consequence({ mode }: FindingParams): string {
  return mode === 'enforce'
    ? `Les expéditeurs qui connaissent MTA-STS, dont Google et Microsoft, gardent le courrier et le renvoient au bout de quelques jours. ${OTHERS}`
    : 'La politique n’est qu’à l’essai\u00a0: les expéditeurs livrent, et le signalent.'
}

const problems: Readonly<Record<string, string>> = {
  'no-address': 'son hôte n’a aucune adresse dans le DNS',
  refused: 'la connexion est refusée',
  timeout: 'aucune réponse n’est venue à temps',
  unreachable: 'aucun chemin ne mène à l’hôte',
  reset: 'la connexion a été coupée',
  tls: 'la négociation TLS échoue',
  certificate: 'son certificat ne convient pas à ce nom',
  status: 'le serveur web répond par un autre code que 200',
  'too-large': 'le fichier dépasse 64 Kio',
  malformed: 'la réponse n’est pas du HTTP',
}

const keys: Readonly<Record<string, string>> = {
  version: 'il ne dit pas «\u00a0version: STSv1\u00a0»',
  mode: 'son mode n’est ni enforce, ni testing, ni none',
  max_age: 'son max_age n’est pas un nombre de secondes d’un an au plus',
  mx: 'il ne nomme aucun serveur de messagerie, ou en écrit un de façon illisible',
}

const certificateProblems: Readonly<Record<string, string>> = {
  expired: 'a expiré',
  'not-yet-valid': 'n’est pas encore valable',
  'wrong-name': 'porte un autre nom',
  'self-signed': 'est auto-signé',
  revoked: 'a été révoqué',
  'no-certificate': 'manque',
}

const detailOf = ({ detail }: FindingParams): string => (detail === '' ? '' : ` (${detail})`)

export const stsTexts = {
  'mta-sts-record-invalid': {
    title: () => 'L’enregistrement MTA-STS est illisible',
    means: ({ why }) =>
      `${why === 'several' ? 'Il existe en plusieurs exemplaires TXT, et il n’en faut qu’un' : 'Son id manque, ou dépasse 32 lettres et chiffres'}. Les expéditeurs font comme s’il n’y avait pas de politique.`,
    todo: () => 'Publiez un seul enregistrement TXT à _mta-sts, qui porte v=STSv1 et un id, par exemple id=20260102T000000.',
  },
  'mta-sts-policy-unreachable': {
    title: () => 'La politique MTA-STS est introuvable',
    means: (params) =>
      `Le DNS annonce une politique, mais ${params.url} ne s’obtient pas\u00a0: ${problems[String(params.problem)] ?? params.problem}${detailOf(params)}. Les expéditeurs qui en ont gardé une plus ancienne la suivent encore\u202f; les autres s’en passent.`,
    todo: () =>
      'Servez le fichier en HTTPS, sans redirection, avec un certificat à ce nom précis\u202f; ou retirez l’enregistrement du DNS.',
  },
  'mta-sts-policy-invalid': {
    title: () => 'La politique MTA-STS est inutilisable',
    means: ({ url, key }) => `${url} est là, mais ${keys[String(key)] ?? key}. Les expéditeurs font comme s’il n’y avait pas de politique.`,
    todo: () => 'Corrigez le fichier, et changez l’id de l’enregistrement TXT pour que les expéditeurs le relisent.',
  },
  'mta-sts-policy-type': {
    title: () => 'La politique MTA-STS a un type inhabituel',
    means: ({ type }) =>
      `Le serveur web l’annonce ${type === '' ? 'sans type' : `comme ${type}`}\u202f; la norme veut text/plain. Certains expéditeurs n’y voient alors aucune politique.`,
    todo: () => 'Faites-la servir comme text/plain.',
  },
  'mta-sts-short-age': {
    title: () => 'La politique MTA-STS est vite oubliée',
    means: ({ seconds }) =>
      `Les expéditeurs peuvent la garder ${duration(Number(seconds) * 1000)}. Qui se tient entre eux et le serveur web n’a qu’à attendre ce temps-là.`,
    todo: () => 'Quand tout fonctionne, portez max_age à plusieurs semaines\u00a0: 1209600 et plus.',
  },
  'mta-sts-enforced': {
    title: () => 'MTA-STS est en vigueur, et le serveur s’y tient',
    means: () =>
      'Les expéditeurs qui le connaissent ne livrent que par TLS, avec un certificat de confiance. Le serveur que nous avons vu en a un.',
    todo: () => 'Rien.',
  },
  'mta-sts-testing': {
    title: () => 'MTA-STS est à l’essai',
    means: () => 'Les expéditeurs signalent ce qui irait mal, et livrent quand même. Rien n’est encore protégé.',
    todo: () => 'Quand les rapports ne montrent plus d’échec, passez le mode à enforce et changez l’id.',
  },
  'mta-sts-none': {
    title: () => 'MTA-STS est désactivé',
    means: () => 'La politique dit qu’il n’y en a pas. C’est ainsi qu’on en retire une.',
    todo: () => 'Une fois l’ancienne politique oubliée des expéditeurs, l’enregistrement et le fichier peuvent disparaître.',
  },
  'mta-sts-host-not-listed': {
    title: ({ all }) =>
      all === 1
        ? 'Aucun serveur de messagerie n’est dans la politique MTA-STS'
        : 'Un serveur de messagerie manque dans la politique MTA-STS',
    means: (params) =>
      `Les enregistrements MX nomment ${params.hosts}, et la politique non. ${params.all === 1 || params.mode !== 'enforce' ? consequence(params) : 'Les expéditeurs qui connaissent MTA-STS le laissent de côté et prennent les autres.'}`,
    todo: () => 'Ajoutez une ligne mx à la politique, et changez l’id de l’enregistrement TXT.',
  },
  'mta-sts-certificate': {
    title: () => 'Le certificat ne satisfait pas MTA-STS',
    means: (params) =>
      `Le certificat de ${params.host} ${certificateProblems[String(params.problem)] ?? 'n’est pas de confiance'}, et la politique en exige un bon. ${consequence(params)}`,
    todo: ({ host }) => `Donnez à ${host} un certificat à son nom, d’une autorité connue de tous.`,
  },
  'mta-sts-no-tls': {
    title: () => 'MTA-STS exige TLS, et le serveur n’en a pas',
    means: (params) => `${params.host} n’établit pas de TLS avec un expéditeur. ${consequence(params)}`,
    todo: ({ host }) => `Faites offrir STARTTLS par ${host}, avec un bon certificat.`,
  },
} satisfies Record<string, FindingText>
