// What a picture of a transcript says of itself.
import { count } from '#lib/words/duration.ts'

export const pictureWords = {
  'picture-more-lines': (lines: number) => `… and ${count(lines, 'more line', 'more lines')}: the link shows all of them.`,
}
