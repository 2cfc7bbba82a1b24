// Encryption: whether there is any, and what became of it, in French.
import type { FindingText } from '#lib/words/finding-text.ts'
import { tlsVersion } from '#lib/words/tls-version.ts'

export const tlsTexts = {
  'no-starttls': {
    title: () => 'Pas de STARTTLS',
    means: () => 'Le serveur a énuméré ses extensions, et le chiffrement n’y figure pas. Le courrier lui parvient en clair.',
    todo: () => 'Donnez un certificat au serveur et activez STARTTLS. S’il est actif, un pare-feu retire peut-être le mot-clé de la liste.',
  },
  'starttls-refused': {
    title: () => 'STARTTLS est refusé',
    means: ({ host }) =>
      `${host} propose le chiffrement, mais ne le commence pas quand on le demande. Le courrier lui parvient en clair, ou attend si l’expéditeur l’exige.`,
    todo: () => 'Consultez le journal du serveur\u202f: le plus souvent, il ne peut pas lire sa clé ou son certificat.',
  },
  'starttls-unlisted': {
    title: () => 'STARTTLS fonctionne, mais n’est pas annoncé',
    means: () =>
      'Le serveur accepte la commande bien qu’elle manque dans sa liste. Les expéditeurs se fient à la liste et restent en clair.',
    todo: () => 'Faites annoncer STARTTLS par le serveur, ou trouvez quel équipement sur le chemin le retire de la liste.',
  },
  'starttls-injection': {
    title: () => 'STARTTLS laisse entrer des mots du dehors',
    means: ({ host }) =>
      `${host} a envoyé du texte en clair derrière son feu vert (CVE-2011-0411). Si un serveur ou un client le lit comme s’il faisait partie de la session protégée, n’importe qui sur le chemin peut y glisser des mots.`,
    todo: () =>
      'Mettez le serveur à jour\u202f: il doit jeter ce qui est arrivé avant la négociation. S’il est à jour, regardez ce qui se trouve devant lui.',
  },
  'tls-handshake-failed': {
    title: () => 'La négociation TLS échoue',
    means: ({ host, alert, mode }) =>
      mode === 'implicit'
        ? `Nous avons commencé par TLS, comme demandé, et ${host} n’y a pas pris part${alert ? ` («\u00a0${alert}\u00a0»)` : ''}. Qui veut TLS dès le premier octet ne va pas plus loin ici.`
        : `${host} propose TLS, mais nous n’avons pas pu nous entendre${alert ? ` («\u00a0${alert}\u00a0»)` : ''}. La plupart des expéditeurs repassent en clair\u202f; certains gardent le courrier.`,
    todo: ({ cause, mode }) =>
      (cause === 'no-tls' && mode === 'implicit' && PLAIN_PORT) ||
      (cause !== undefined && handshakeAdvice[cause]) ||
      'Consultez le journal du serveur\u202f: il a l’autre moitié de l’histoire.',
  },
  'tls-sni-refused': {
    title: () => 'Le serveur ne connaît pas son propre nom en TLS',
    means: ({ host, name, alert }) =>
      `Comme le font les expéditeurs, nous avons demandé à ${host} le certificat de ${name}, et il a mis fin à la négociation${alert ? ` («\u00a0${alert}\u00a0»)` : ''}.`,
    todo: ({ name }) => `Configurez le serveur pour ${name}, ou faites-lui montrer son certificat habituel à qui demande un autre nom.`,
  },
  'tls-old-protocol': {
    title: () => 'Une ancienne version de TLS',
    means: ({ protocol, asked }) =>
      asked === 'alone'
        ? `Nous avons proposé ${tlsVersion(String(protocol))} seul, comme demandé, et le serveur l’a accepté. Cette version est retirée depuis 2021. Si le serveur en parle de plus récentes, cette vérification ne le montre pas.`
        : `${tlsVersion(String(protocol))} est retiré depuis 2021. Les expéditeurs d’aujourd’hui commencent à TLS\u00a01.2.`,
    todo: ({ asked }) =>
      asked === 'alone'
        ? 'Désactivez les anciennes versions si aucun ancien expéditeur n’en a besoin. Relancez la vérification sans version pour voir ce que le serveur parle avec les autres.'
        : 'Laissez le serveur parler aussi TLS\u00a01.2 et 1.3. Il y faut le plus souvent une mise à jour, pas un réglage.',
  },
  'tls-13-missing': {
    title: () => 'Pas de TLS\u00a01.3',
    means: ({ protocol }) =>
      `Nous avons proposé TLS\u00a01.3, et le serveur a choisi ${tlsVersion(String(protocol))}. Ce n’est pas encore un danger.`,
    todo: () => 'Laissez le serveur parler aussi TLS\u00a01.3 lors de sa prochaine mise à jour.',
  },
  'tls-weak-cipher': {
    title: () => 'Un chiffrement faible',
    means: ({ cipher }) => `La connexion est chiffrée avec ${cipher}, qui peut être cassé.`,
    todo: () => 'Désactivez les anciens chiffrements, et mettez AES-GCM ou ChaCha20 en tête.',
  },
  'tls-no-forward-secrecy': {
    title: () => 'Pas de confidentialité persistante',
    means: ({ cipher }) => `Avec ${cipher}, qui enregistre le trafic et obtient un jour la clé peut tout relire.`,
    todo: () => 'Mettez en tête les chiffrements avec ECDHE.',
  },
  'tls-weak-key-exchange': {
    title: () => 'Un groupe Diffie-Hellman trop court',
    means: ({ bits }) =>
      `Les clés ont été convenues avec ${bits}\u00a0bits. Il en faut au moins 2048 aujourd’hui, et certains expéditeurs raccrochent en dessous.`,
    todo: () => 'Donnez au serveur un groupe de 2048\u00a0bits ou plus, ou laissez le choix à ECDHE seul.',
  },
} satisfies Record<string, FindingText>

/** What to do about a handshake that failed, by what it failed on. */
const handshakeAdvice: Readonly<Record<string, string>> = {
  version: 'Laissez le serveur parler TLS\u00a01.2 ou 1.3. Les expéditeurs d’aujourd’hui ne proposent rien de plus ancien.',
  cipher:
    'Faites accepter les chiffrements usuels (ECDHE avec AES-GCM ou ChaCha20), et vérifiez que le serveur peut lire sa clé et son certificat.',
  key: 'Créez des clés plus longues\u202f: RSA et Diffie-Hellman demandent au moins 2048\u00a0bits.',
  'no-tls':
    'Regardez ce qui répond derrière STARTTLS\u202f: la suite arrive en clair. Un équipement intermédiaire qui ignore TLS en est souvent la cause.',
  closed:
    'Consultez le journal du serveur\u202f: le plus souvent il ne peut pas lire sa clé ou son certificat, ou manque de mémoire ou de processus.',
  silence:
    'Regardez ce qui se trouve entre les deux\u202f: la négociation est restée sans réponse. De gros paquets perdus en chemin (MTU) en sont souvent la cause.',
  'client-certificate': 'Faites accepter les connexions sans certificat client\u202f; les serveurs de messagerie n’en ont pas à montrer.',
}

const PLAIN_PORT =
  'Ce port commence peut-être en clair, comme le 25 et le 587\u202f: utilisez-y STARTTLS, et TLS dès le premier octet sur le 465. S’il est prévu pour TLS, réglez son service en conséquence.'
