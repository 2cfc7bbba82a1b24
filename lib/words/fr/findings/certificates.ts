// What is wrong with a certificate, in French.
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
} satisfies Record<string, FindingText>

function named({ names, more }: FindingParams): string {
  const shown = parts(names)
  if (shown.length === 0) return 'aucun hôte'
  return more === undefined ? liste(shown) : `${shown.join(', ')} et ${more} ${more === 1 ? 'autre' : 'autres'}`
}
