// Ce que l’image d’une transcription dit d’elle-même.
import type { pictureWords as english } from '#lib/words/en/picture.ts'
import type { InOtherWords } from '#lib/words/language.ts'

export const pictureWords: InOtherWords<typeof english> = {
  'picture-more-lines': (lines) =>
    lines === 1
      ? '… et une autre ligne\u00a0: le lien les montre toutes.'
      : `… et ${lines} autres lignes\u00a0: le lien les montre toutes.`,
}
