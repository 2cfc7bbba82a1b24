// Ce qui est dit pendant que l'on attend les réponses demandées à côté de la session.
import type { aroundWords as english } from '#lib/words/en/around.ts'

export const aroundWords = {
  'what-around': () => 'ce que disent le DNS et HTTPS autour de la session',
  'waiting-title-around': () => 'La session est terminée. Quelques questions posées à côté restent ouvertes.',
  'waiting-usually-around': () =>
    'Un serveur DNS ou un serveur web de l’un des deux domaines est lent. Ce qui n’est pas arrivé d’ici là compte comme sans réponse.',
} satisfies typeof english
