// Cuts secrets out of what others say. A server that echoes what it was sent gives a password back: as it is, in base64 at
// any alignment, in hexadecimal, percent-encoded or quoted-printable, in either case, whole or in parts.

/** Parts of a secret from this length on are cut out too, in bytes. */
const PART = 8

/** Shorter secrets are not looked for: they would tear holes into ordinary words, and be given away by that. */
const SHORTEST = 4

/** What stands in the place of something secret. */
export function hiddenText(length: number): string {
  return `[${length} ${length === 1 ? 'character' : 'characters'} hidden]`
}

/** Bytes, each as one character, and where in the text each came from. */
interface View {
  bytes: string
  from: number[]
  to: number[]
}

/** A stretch of the text: from, and up to but not with. */
type Span = [from: number, to: number]

/** Knows the secrets of one session, and finds them. */
export class Redactor {
  private readonly wholes = new Set<string>()
  private readonly parts = new Map<number, Set<string>>()
  /** Of the parts, the first two bytes. Most sessions have no secret, and it is large. */
  private begins: Uint8Array | undefined
  private readonly common: string
  private readonly commons: readonly string[]

  /** @param common texts that are no secret: they are left as they are, also where a password, or a part of it, stands in them */
  constructor(secrets: readonly string[], common: readonly string[] = []) {
    this.commons = common.map((each) => folded(bytesOf(each))).filter((each) => each.length >= SHORTEST)
    this.common = this.commons.join('\n')
    this.add(secrets)
  }

  /** From now on these are secret too. */
  add(secrets: readonly string[]): void {
    for (const secret of secrets) {
      const whole = folded(bytesOf(secret))
      if (whole.length < SHORTEST || this.wholes.has(whole)) continue
      this.wholes.add(whole)
      this.begins ??= new Uint8Array(0x10000)
      const size = Math.min(PART, whole.length)
      const known = this.parts.get(size) ?? new Set()
      this.parts.set(size, known)
      for (let at = 0; at + size <= whole.length; at += 1) {
        const part = whole.slice(at, at + size)
        if (size < whole.length && this.common.includes(part)) continue
        known.add(part)
        this.begins[pairAt(part, 0)] = 1
      }
    }
  }

  /**
   * The line without its secrets; the very same text where there are none in it. What a reply's code says stays.
   * @param text one line, made printable
   * @param isCut does the line go on behind the text? Then its end may be the beginning of a secret
   */
  cut(text: string, isCut = false): string {
    if (this.wholes.size === 0) return text
    const spans = [...this.find(text), ...serverSignatures(text)]
    if (isCut) spans.push(...this.begun(text))
    return spans.length === 0 ? text : without(text, spans)
  }

  private find(text: string): Span[] {
    const plain = viewOf(text)
    const views = [plain]
    if (plain.bytes.includes('=')) views.push(decoded(plain, /=([0-9a-f]{2})/giy))
    if (plain.bytes.includes('%')) views.push(decoded(plain, /%([0-9a-f]{2})/giy))
    return views.flatMap((view) => [
      ...this.unknown(view.bytes, this.search(view.bytes)).map((span) => inText(view, span)),
      ...this.searchRuns(view, HEX, fromHex),
      ...this.searchRuns(view, BASE64, fromBase64),
    ])
  }

  /** Those that do not stand inside a text which everybody can read anyway: a hole in that would say what the secret is. */
  private unknown(text: string, found: readonly Span[]): readonly Span[] {
    if (found.length === 0) return found
    const bytes = folded(text)
    const known = this.commons.flatMap((common) => {
      const places: Span[] = []
      for (let at = bytes.indexOf(common); at >= 0; at = bytes.indexOf(common, at + common.length)) places.push([at, at + common.length])
      return places
    })
    return found.filter(([from, to]) => !known.some((place) => place[0] <= from && to <= place[1]))
  }

  /** Where in the bytes a secret stands, or a part of one: from, and up to but not with. */
  private search(text: string): Span[] {
    const bytes = folded(text)
    const found: Span[] = []
    for (const [size, parts] of this.parts) {
      for (let at = 0; at + size <= bytes.length; at += 1) {
        // Nearly every place is ruled out by two of its bytes, at no cost.
        if (this.begins?.[pairAt(bytes, at)] === 1 && parts.has(bytes.slice(at, at + size))) found.push([at, at + size])
      }
    }
    for (const whole of this.wholes) {
      for (let at = bytes.indexOf(whole); at >= 0; at = bytes.indexOf(whole, at + 1)) found.push([at, at + whole.length])
    }
    return found
  }

  /** Runs of digits that stand for bytes; where a secret is in one, the whole run goes. */
  private searchRuns(view: View, pattern: RegExp, read: (run: string) => string[]): Span[] {
    return [...view.bytes.matchAll(pattern)].flatMap(({ index, 0: run }): Span[] =>
      read(run).some((bytes) => this.search(bytes).length > 0) ? [inText(view, [index, index + run.length])] : [],
    )
  }

  /** The beginning of a secret at the end of a text that was cut there. */
  private begun(text: string): Span[] {
    const view = viewOf(text)
    const bytes = folded(view.bytes)
    for (const whole of this.wholes) {
      for (let size = Math.min(PART, whole.length) - 1; size >= 3; size -= 1) {
        if (bytes.endsWith(whole.slice(0, size))) return [[view.from[bytes.length - size] ?? 0, text.length]]
      }
    }
    return []
  }
}

function pairAt(bytes: string, at: number): number {
  return ((bytes.charCodeAt(at) & 0xff) << 8) | (bytes.charCodeAt(at + 1) & 0xff)
}

/** Where in the text the bytes of a view came from. */
function inText(view: View, [from, to]: Span): Span {
  return [view.from[from] ?? 0, view.to[to - 1] ?? 0]
}

/**
 * What a server proves itself with in SCRAM, `v=` in base64: with what else can be read it would let anybody try passwords,
 * also where it is not the one that we expect.
 */
function serverSignatures(text: string): Span[] {
  return [...text.matchAll(/\bdj[01][A-Za-z0-9+/]{16,}={0,2}/g)].map((match) => [match.index, match.index + match[0].length])
}

const HEX = /(?:[0-9a-f]{2}[ :,-]?){3,}[0-9a-f]{2,3}/gi
const BASE64 = /[A-Za-z0-9+/_-]{6,}/g

/** Both ways to pair the digits. */
function fromHex(run: string): string[] {
  const digits = run.replace(/[^0-9a-f]/gi, '')
  return [0, 1].map((shift) => {
    let bytes = ''
    for (let at = shift; at + 1 < digits.length; at += 2) bytes += String.fromCharCode(Number.parseInt(digits.slice(at, at + 2), 16))
    return bytes
  })
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** Also for the two digits that URLs have in place of the last two. */
const SIXES = new Map([...DIGITS, '-', '_'].map((digit, index) => [digit, index > 63 ? index - 2 : index]))

/** At each of the four places where the first group of digits may begin. */
function fromBase64(run: string): string[] {
  const sixes = Array.from(run, (digit) => SIXES.get(digit) ?? 0)
  return [0, 1, 2, 3].map((shift) => {
    let bytes = ''
    let bits = 0
    let held = 0
    for (let at = shift; at < sixes.length; at += 1) {
      bits = ((bits << 6) | (sixes[at] ?? 0)) & 0xfff
      held += 6
      if (held < 8) continue
      held -= 8
      bytes += String.fromCharCode((bits >> held) & 0xff)
    }
    return bytes
  })
}

/** The view with what the pattern matches read as the byte that its first group is in hexadecimal. */
function decoded(view: View, pattern: RegExp): View {
  const result: View = { bytes: '', from: [], to: [] }
  for (let at = 0; at < view.bytes.length; ) {
    pattern.lastIndex = at
    const match = pattern.exec(view.bytes)
    const size = match?.[0].length ?? 1
    const byte = match === null ? view.bytes.charCodeAt(at) : Number.parseInt(match[1] ?? '', 16)
    append(result, byte, view.from[at] ?? 0, view.to[at + size - 1] ?? 0)
    at += size
  }
  return result
}

function append(view: View, byte: number, from: number, to: number): void {
  view.bytes += String.fromCharCode(byte)
  view.from.push(from)
  view.to.push(to)
}

/** The bytes behind a printable line: the escapes in it stand for what they show. */
function viewOf(text: string): View {
  const view: View = { bytes: '', from: [], to: [] }
  for (const match of text.matchAll(/\\x([0-9a-f]{2})|\\u\{([0-9a-f]{1,6})\}|[\s\S]/giu)) {
    const to = match.index + match[0].length
    const first = match[0].charCodeAt(0)
    if (match[0].length === 1 && first < 0x80) {
      append(view, first, match.index, to)
      continue
    }
    if (match[1] !== undefined) {
      append(view, Number.parseInt(match[1], 16), match.index, to)
      continue
    }
    const point = match[2] === undefined ? undefined : Number.parseInt(match[2], 16)
    const char = point === undefined || point > 0x10ffff ? match[0] : String.fromCodePoint(point)
    for (const byte of bytesOf(char)) append(view, byte.charCodeAt(0), match.index, to)
  }
  return view
}

/** A text's UTF-8 bytes, each as one character. */
function bytesOf(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')
}

/** Servers that echo a command may change its case. */
function folded(bytes: string): string {
  return bytes.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

function without(text: string, spans: readonly Span[]): string {
  const first = /^\d{3}[ -]/.test(text) ? 4 : 0
  const sorted = spans
    .map(([from, to]): Span => [Math.max(from, first), to])
    .filter(([from, to]) => from < to)
    .sort((a, b) => a[0] - b[0])
  let result = ''
  let at = 0
  for (let index = 0; index < sorted.length; ) {
    const from = sorted[index]?.[0] ?? 0
    let to = from
    while (index < sorted.length && (sorted[index]?.[0] ?? 0) <= to) {
      to = Math.max(to, sorted[index]?.[1] ?? 0)
      index += 1
    }
    result += text.slice(at, from) + hiddenText(to - from)
    at = to
  }
  return result + text.slice(at)
}
