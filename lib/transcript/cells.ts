// How much room a text takes where every letter has a cell of its own, as on a terminal, and where it is broken.
import { visible } from '#lib/wire.ts'

const TAB = 4
/** Marks above and below one letter that are drawn; what comes behind them would grow into other lines. */
const MAX_MARKS = 2

// https://www.unicode.org/reports/tr11/#ED4, as far as mail servers get
const WIDE =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]$/u

/** The text in pieces of so many cells, each to stand on a row of its own. Nothing in them is invisible, and no TAB is left. */
export function rowsOf(text: string, cells: number): string[] {
  const rows: string[] = []
  let row = ''
  let taken = 0
  for (const piece of pieces(visible(text))) {
    const room = roomOf(piece)
    if (taken + room > cells && row !== '') {
      rows.push(row)
      row = ''
      taken = 0
    }
    const shown = piece === '\t' ? ' '.repeat(TAB - (taken % TAB)) : piece
    row += shown
    taken += piece === '\t' ? shown.length : room
  }
  return [...rows, row]
}

/** The same, broken at blanks where there are any. */
export function proseRowsOf(text: string, cells: number): string[] {
  const rows: string[] = []
  let row = ''
  for (const word of text.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`
    const broken = rowsOf(longer, cells)
    if (broken.length > 1 && row !== '') {
      rows.push(row)
      const [last = '', ...before] = rowsOf(word, cells).reverse()
      rows.push(...before.reverse())
      row = last
    } else {
      row = broken.at(-1) ?? ''
      rows.push(...broken.slice(0, -1))
    }
  }
  return [...rows, row]
}

/** Letters with their marks; of too many marks each is told by its number. */
export function pieces(text: string): string[] {
  if (/^[\t\x20-\x7e]*$/.test(text)) return [...text]
  const found: string[] = []
  let marks = 0
  for (const letter of text) {
    if (!/^\p{M}$/u.test(letter)) {
      marks = 0
      found.push(letter)
      continue
    }
    marks += 1
    if (marks <= MAX_MARKS && found.length > 0) found[found.length - 1] += letter
    else found.push(...`\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`)
  }
  return found
}

/** The cells that a letter takes. */
export function roomOf(piece: string): number {
  return WIDE.test(piece[0] === undefined ? '' : String.fromCodePoint(piece.codePointAt(0) ?? 0)) ? 2 : 1
}
