// What is wrong with a certificate, in French.

import { count } from '#lib/words/duration.ts'
import { type FindingParams, type FindingText, parts } from '#lib/words/finding-text.ts'
import { day } from '#lib/words/fr/day.ts'
import { liste } from '#lib/words/fr/lists.ts'

const MOST_GO_ON = 'La plupart des expéditeurs remettent le courrier malgré tout\u202f; ceux qui en exigent un de confiance (MTA-STS), non.'

export const certificateTexts = {
  'certificate-expired': {
    title: () => 'Le certificat a expiré',
    means: ({ notAfter }) => `Il était valable jusqu’au ${day(String(notAfter))}. ${MOST_GO_ON}`,
    todo: () => 'Renouvelez-le, chargez-le dans le serveur de messagerie, et confiez désormais les deux à un automate.',
  },
  'certificate-not-yet-valid': {
    title: () => 'Le certificat n’est pas encore valable',
    means: ({ notBefore }) =>
      `Il n’est valable qu’à partir du ${day(String(notBefore))}\u202f; une horloge est peut-être fausse. ${MOST_GO_ON}`,
    todo: () => 'Vérifiez l’horloge de la machine qui l’a produit, et servez-vous du précédent d’ici là.',
  },
  'certificate-wrong-name': {
    title: () => 'Le certificat est au nom d’un autre',
    means: (params) => `Il nomme ${named(params)}, et le courrier va à ${params.host}. ${MOST_GO_ON}`,
    todo: ({ host }) => `Prenez-en un qui nomme ${host}, ou faites désigner par le MX l’hôte pour lequel il est fait.`,
  },
  'certificate-self-signed': {
    title: () => 'Le certificat est autosigné',
    means: () => `Personne n’en répond, sinon le serveur lui-même. ${MOST_GO_ON}`,
    todo: () => 'Prenez-en un auprès d’une autorité publique\u202f; certaines les donnent. Avec DANE, un certificat autosigné suffit.',
  },
  'certificate-unknown-issuer': {
    title: () => 'Personne que nous connaissions ne répond du certificat',
    means: ({ issuer }) =>
      `Son émetteur est ${issuer}. C’est une autorité privée, ou le serveur n’envoie pas les certificats intermédiaires. ${MOST_GO_ON}`,
    todo: () =>
      'Faites envoyer la chaîne entière par le serveur (souvent le fichier nommé fullchain), ou prenez un certificat d’une autorité publique.',
  },
  'certificate-weak-key': {
    title: () => 'Une clé du certificat est trop faible',
    means: ({ key }) => `C’est ${key ? key : 'une clé trop courte'}. En RSA, il faut aujourd’hui au moins 2048\u00a0bits. ${MOST_GO_ON}`,
    todo: () => 'Créez une nouvelle clé, et faites émettre un certificat pour elle.',
  },
  'certificate-revoked': {
    title: () => 'Le certificat est révoqué',
    means: () => `Son émetteur l’a repris. ${MOST_GO_ON}`,
    todo: () =>
      'Créez une nouvelle clé et faites émettre un certificat pour elle\u202f; demandez à l’émetteur pourquoi il a révoqué celui-ci.',
  },
  'certificate-missing': {
    title: () => 'Pas de certificat',
    means: ({ host }) => `${host} chiffre sans montrer qui il est. ${MOST_GO_ON}`,
    todo: () => 'Donnez un certificat au serveur, et désactivez les chiffrements anonymes.',
  },
  'certificate-not-trusted': {
    title: () => 'Le certificat n’est pas de confiance',
    means: () => `Sa chaîne ne mène à aucune autorité que nous connaissions. ${MOST_GO_ON}`,
    todo: () => 'Examinez toute la chaîne que le serveur envoie, ou prenez un certificat d’une autorité publique.',
  },
  'certificate-expires-soon': {
    title: ({ days }) =>
      Number(days) < 1 ? 'Le certificat expire dans moins d’un jour' : `Le certificat expire dans ${count(days, 'jour', 'jours')}`,
    means: ({ notAfter }) => `Il est valable jusqu’au ${day(String(notAfter))}. Un automate l’aurait déjà renouvelé.`,
    todo: () => 'Vérifiez que le renouvellement fonctionne, et que le serveur de messagerie a chargé le nouveau.',
  },
  'certificate-chain-incomplete': {
    title: () => 'La chaîne du certificat est incomplète',
    means: ({ host, issuer }) =>
      `${host} n’envoie que son propre certificat, signé par ${issuer}. Qui ne connaît pas déjà cette autorité ne peut pas remonter jusqu’à une racine. ${MOST_GO_ON}`,
    todo: ({ issuer }) => `Faites envoyer aussi le certificat de ${issuer} par le serveur (souvent le fichier nommé fullchain).`,
  },
  'certificate-weak-signature': {
    title: () => 'Une signature dépassée sur un certificat',
    means: ({ subject, signature }) =>
      `Le certificat de ${subject} porte une signature ${String(signature).replace(' with ', ' avec ')}. De telles signatures peuvent être contrefaites. ${MOST_GO_ON}`,
    todo: () => 'Faites émettre un nouveau certificat, signé avec SHA-256.',
  },
  'certificate-common-name-only': {
    title: () => 'Le certificat n’énumère aucun nom',
    means: ({ name }) => `Il porte ${name} comme nom commun, où les clients d’aujourd’hui ne regardent plus.`,
    todo: () => 'Faites-en émettre un qui énumère l’hôte parmi ses noms (subject alternative name).',
  },
  'ocsp-staple-invalid': {
    title: () => 'La réponse OCSP jointe ne sert à rien',
    means: ({ cause, nextUpdate }) =>
      `${staples[String(cause)]?.(nextUpdate) ?? staples.unreadable()} Les clients qui la regardent peuvent se détourner.`,
    todo: () => 'Faites chercher une réponse fraîche par le serveur, ou désactivez l’agrafage OCSP.',
  },
} satisfies Record<string, FindingText>

const staples: { unreadable: () => string } & Readonly<Record<string, (nextUpdate?: string | number) => string>> = {
  unreadable: () => 'Elle est illisible.',
  'other-certificate': () => 'Elle concerne un autre certificat.',
  unknown: () => 'Elle dit que l’émetteur ne connaît pas le certificat.',
  unsigned: () => 'Sa signature n’est pas celle de l’émetteur.',
  outdated: (nextUpdate) => `Elle devait être remplacée avant le ${day(String(nextUpdate))}.`,
}

function named({ names, more }: FindingParams): string {
  const shown = parts(names)
  if (shown.length === 0) return 'aucun hôte'
  return more === undefined ? liste(shown) : `${shown.join(', ')} et ${more} ${more === 1 ? 'autre' : 'autres'}`
}
