// A reply's text as words, folded so that writing differences do not count, each with its place in the text.

/** Longer replies are judged by their beginning: what a server writes there is bounded, what it may write is not. */
const MAX_CHARS = 4096
const MAX_TOKENS = 400

/** Stands for any mail address, whatever it reads. */
export const ADDRESS = '<addr>'
/** Stands for any IPv4 address. */
export const IP = '<ip>'

/** Words and their places, as `text.slice(starts[i], ends[i])`. */
export interface Tokens {
  words: string[]
  starts: number[]
  ends: number[]
}

/**
 * Splits a text into lower-case words without accents. Numbers with dots stay whole (`5.7.1`), addresses become `ADDRESS` and
 * `IP`, and each Chinese, Japanese or Korean character is a word.
 */
export function tokenize(text: string): Tokens {
  const size = Math.min(text.length, MAX_CHARS)
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const push = (word: string, start: number, end: number) => {
    words.push(word)
    starts.push(start)
    ends.push(end)
  }
  let at = 0
  while (at < size && words.length < MAX_TOKENS) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === NONE) {
      // Line breaks that a log wrote as `\n` would grow onto the next word.
      if (text.charCodeAt(at) === 92 && isEscaped(text.charCodeAt(at + 1))) at++
      at++
      continue
    }
    const start = at
    at++
    if (kind === IDEOGRAPH) {
      push(text.slice(start, at), start, at)
      continue
    }
    let isPlain = kind === PLAIN || kind === DIGIT
    let hasLetters = kind !== DIGIT
    let dots = 0
    for (; at < size; at++) {
      const code = text.charCodeAt(at)
      const next = kindOf(code)
      if (next === NONE) {
        // A dot between digits belongs to the number.
        if (code !== DOT || hasLetters || kindOf(text.charCodeAt(at + 1)) !== DIGIT || at + 1 >= size) break
        dots++
        continue
      }
      if (next === IDEOGRAPH) break
      if (next !== DIGIT) hasLetters = true
      if (next !== PLAIN && next !== DIGIT) isPlain = false
    }
    if (at < size && text.charCodeAt(at) === AT && kindOf(text.charCodeAt(at + 1)) !== NONE) {
      const end = endOfDomain(text, at + 1, size)
      let first = start
      // The local part may have been cut at its dots and hyphens.
      while (words.length > 0 && ends.at(-1) === first - 1 && isJoint(text.charCodeAt(first - 1))) {
        first = starts.at(-1) ?? first
        words.pop()
        starts.pop()
        ends.pop()
      }
      // Of a service's own contact address, the domain tells whose it is.
      const isContact = CONTACTS.has(text.slice(first, at).toLowerCase())
      push(ADDRESS, first, isContact ? at : end)
      at = isContact ? at + 1 : end
      continue
    }
    const slice = text.slice(start, at)
    push(dots === 3 ? IP : isPlain ? slice : fold(slice), start, at)
  }
  return { words, starts, ends }
}

/** Local parts that servers name for those who want to complain. */
const CONTACTS = new Set([
  'abuse',
  'abuse_rbl',
  'postmaster',
  'tosa',
  'tobr',
  'delist',
  'support',
  'unblock',
  'helpdesk',
  'removal',
  'removals',
])

const NONE = 0
const PLAIN = 1
const DIGIT = 2
const UPPER = 3
const FOREIGN = 4
const IDEOGRAPH = 5
const DOT = 46
const AT = 64

/** Of an ASCII character, by a table: most are. */
function kindOf(code: number): number {
  return code < 128 ? (ASCII_KINDS[code] ?? NONE) : kindBeyond(code)
}

const ASCII_KINDS = new Uint8Array(128).map((_, code) => {
  if (code >= 97 && code <= 122) return PLAIN
  if (code >= 48 && code <= 57) return DIGIT
  return code >= 65 && code <= 90 ? UPPER : NONE
})

function kindBeyond(code: number): number {
  // NaN, behind the end, is in none of these.
  if (!(code >= 0xaa)) return NONE
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return NONE
  // The comma, semicolon and question mark of Arabic.
  if (code === 0x60c || code === 0x61b || code === 0x61f) return NONE
  if (code < 0x2000) return FOREIGN
  if (code >= 0x3040 && code <= 0xd7af) return IDEOGRAPH
  return NONE
}

/** `n` or `r`. */
function isEscaped(code: number): boolean {
  return code === 110 || code === 114
}

/** What joins the words of a local part: `. - + =`. */
function isJoint(code: number): boolean {
  return code === DOT || code === 45 || code === 43 || code === 61
}

function endOfDomain(text: string, from: number, size: number): number {
  let at = from
  for (; at < size; at++) {
    const code = text.charCodeAt(at)
    if (kindOf(code) !== NONE) continue
    if ((code !== DOT && code !== 45) || kindOf(text.charCodeAt(at + 1)) === NONE) break
  }
  return at
}

function fold(word: string): string {
  const lower = word.toLowerCase()
  return /^[\w.]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[ßıłøđæœ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
}

/** Letters that have no accent to take off. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe' }
