// Ce que ce serveur limite de lui-même, quoi que fasse le serveur de messagerie.
import { duration } from '#lib/words/duration.ts'
import type { limitWords as english } from '#lib/words/en/limits.ts'

export const limitWords: typeof english = {
  'outcome-check-time': () => 'temps écoulé',
  'check-time-title': () => 'Le temps accordé à ce test est écoulé.',
  'check-time-at-title': (host, place) =>
    `Le temps accordé à ce test s’est écoulé alors que ${host} en était à l’étape «\u00a0${place}\u00a0».`,
  'check-time-advice': (ms) =>
    `Le serveur était lent, sans forcément dépasser les délais que la norme lui accorde. Un test peut durer ici ${duration(ms)}, moins quand d’autres attendent. Relancez-le plus tard, ou lancez smtpscope sur une machine à vous\u00a0: là, il attend aussi longtemps qu’un expéditeur.`,
  'note-check-time': (place, ms) =>
    `Aucune réponse n’était venue à l’étape «\u00a0${place}\u00a0» quand les ${duration(ms)} de ce test se sont écoulées\u00a0; nous avons donc fermé la connexion. Un expéditeur aurait attendu plus longtemps.`,
}
