// Ce que ce serveur limite de lui-même, quoi que fasse le serveur de messagerie.
import type { limitWords as english } from '#lib/words/en/limits.ts'
import { duration } from '#lib/words/fr/durations.ts'

export const limitWords: typeof english = {
  'outcome-check-time': () => 'temps écoulé',
  'check-time-title': () => 'Le temps accordé à cette vérification est écoulé.',
  'check-time-at-title': (host, place) =>
    `Le temps accordé à cette vérification s’est écoulé alors que ${host} en était à l’étape ${place}.`,
  'check-time-advice': (ms) =>
    `Le serveur était lent, sans forcément dépasser les délais que la norme lui accorde. Une vérification peut durer ici ${duration(ms)}, moins quand d’autres attendent. Relancez-la plus tard, ou lancez smtpscope sur une machine à vous\u00a0: là, il attend aussi longtemps qu’un expéditeur.`,
  'note-check-time': (place, ms) =>
    `Aucune réponse n’était venue à l’étape ${place} quand les ${duration(ms)} de cette vérification se sont écoulées\u00a0; nous avons donc fermé la connexion. Un expéditeur aurait attendu plus longtemps.`,

  'hand-trace-fold': () =>
    'La ligne du dessus dit qui a demandé ce message, et une ligne qui commence par un blanc la prolongerait. Commencez par un en-tête ou par une ligne vide.',
  'hand-trace-own': (header) => `${header} est à nous\u00a0: cet en-tête dit qui a demandé ce message. Il est déjà en place au-dessus.`,
  'hand-trace-form': (header) =>
    `Sous chaque message envoyé d’ici figurent des mots de l’exploitant en texte brut, que ${header} pourrait cacher. Omettez cet en-tête, ou lancez smtpscope sur une machine à vous.`,
  'hand-trace-bdat': () =>
    'Tout message envoyé d’ici dit qui l’a demandé, dans des lignes à nous pour lesquelles un nombre d’octets tapé à la main ne laisse pas de place. Utilisez DATA.',
  'note-trace': () => 'smtpscope ajoute cette ligne à chaque message\u00a0: elle dit qui l’a demandé.',
}
