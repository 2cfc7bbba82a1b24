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
    means: ({ host, alert }) =>
      `${host} propose TLS, mais nous n’avons pas pu nous entendre${alert ? ` (${alert})` : ''}. La plupart des expéditeurs repassent en clair\u202f; certains gardent le courrier.`,
    todo: () => 'Consultez le journal du serveur, et laissez-le parler TLS\u00a01.2 et 1.3 avec les chiffrements usuels.',
  },
  'tls-old-protocol': {
    title: () => 'Une ancienne version de TLS',
    means: ({ protocol }) =>
      `${tlsVersion(String(protocol))} est retiré depuis 2021. Les expéditeurs d’aujourd’hui commencent à TLS\u00a01.2.`,
    todo: () => 'Laissez le serveur parler aussi TLS\u00a01.2 et 1.3. Il y faut le plus souvent une mise à jour, pas un réglage.',
  },
} satisfies Record<string, FindingText>
