// Why a certificate is not trusted, in French: phrases to stand behind "n’est pas reconnu\u00a0:".
import type { distrustWords as english } from '#lib/words/en/distrust.ts'
import { day } from '#lib/words/fr/day.ts'
import { liste } from '#lib/words/fr/lists.ts'
import type { InOtherWords } from '#lib/words/language.ts'

export const distrustWords = {
  'distrust-all': (phrases) => phrases.join('\u202f; '),
  'distrust-expired': (notAfter) => `il a expiré le ${day(notAfter)}`,
  'distrust-not-yet-valid': (notBefore) => `il n’est pas valable avant le ${day(notBefore)}`,
  'distrust-wrong-name': (names, more, host) =>
    names.length === 0
      ? `il n’est établi pour aucun nom, donc pas pour ${host}`
      : `il est établi pour ${more > 0 ? `${names.join(', ')} et ${more} ${more === 1 ? 'autre' : 'autres'}` : liste(names)}, pas pour ${host}`,
  'distrust-self-signed': () => 'il est signé par lui-même, et personne ne s’en porte donc garant',
  'distrust-unknown-issuer': (issuer) =>
    `aucune autorité que nous connaissions ne se porte garante de son émetteur${issuer === '' ? '' : `, ${issuer}`}`,
  'distrust-weak-key': (key) => `sa clé est trop faible (${key === '' ? 'taille inconnue' : key})`,
  'distrust-revoked': () => 'son émetteur l’a révoqué',
  'distrust-no-certificate': () => 'le serveur n’en a pas montré',
  'distrust-not-trusted': () => 'sa chaîne ne mène à aucune autorité que nous connaissions',
} satisfies InOtherWords<typeof english>
