// The notes on TLS in French: at STARTTLS, at the handshake, and at the greeting behind it.
import type { tlsWords as english } from '#lib/words/en/tls.ts'
import { liste } from '#lib/words/fr/lists.ts'
import type { InOtherWords } from '#lib/words/language.ts'
import { tlsVersion } from '#lib/words/tls-version.ts'

export const tlsWords = {
  'note-tls-trusted': (protocol, host) => `TLS est établi (${tlsVersion(protocol)}). Le certificat est reconnu et nomme ${host}.`,
  'note-tls-untrusted': (protocol, why) =>
    `TLS est établi (${tlsVersion(protocol)}), mais le certificat n’est pas reconnu\u00a0: ${why}. La plupart des expéditeurs continuent malgré cela, et nous aussi.`,
  'note-tls-anonymous': (protocol) =>
    `TLS est établi (${tlsVersion(protocol)}), sans certificat\u00a0: c’est chiffré, mais nul ne sait avec qui. La plupart des expéditeurs continuent malgré cela, et nous aussi.`,
  'note-tls-failed': (alert) =>
    `La négociation a échoué${alert === '' ? '' : `\u00a0: «\u00a0${alert}\u00a0»`}. Plus rien ne peut être dit sur cette connexion.`,
  'note-tls-injection': () =>
    'Le serveur a dit autre chose derrière son feu vert, avant le début de TLS. Des mots que n’importe qui en chemin a pu y glisser passeraient pour protégés (CVE-2011-0411)\u202f; nous en restons donc là.',
  'note-starttls-refused': () => 'TLS est proposé, mais le serveur ne le commence pas.',
  'note-starttls-refused-go-on': () =>
    'TLS est proposé, mais le serveur ne le commence pas. La plupart des expéditeurs continuent en clair, et nous aussi.',
  'note-starttls-refused-stop': () =>
    'TLS est proposé, mais le serveur ne le commence pas. Cette vérification ne va pas plus loin sans lui.',
  'note-ehlo-again': (count, fresh) =>
    `À l’intérieur de TLS tout recommence\u00a0: ${count === 1 ? 'une extension' : `${count} extensions`}${fresh.length === 0 ? '' : `\u202f; ici seulement\u00a0: ${liste(fresh)}`}.`,
} satisfies InOtherWords<typeof english>
