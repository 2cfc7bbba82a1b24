// Ce qui est demandé avant qu’une preuve de mot de passe soit saisie là où tous peuvent la lire en chemin.
import type { handProofWords as english } from '#lib/words/en/hand-proof.ts'

export const handProofWords: typeof english = {
  'hand-clear-proof': () =>
    'La connexion n’est pas chiffrée\u00a0: cela ne montre aucun mot de passe, mais qui se trouve sur le chemin peut y essayer des mots de passe. Tapez d’abord STARTTLS, ou envoyez-la en clair.',
}
