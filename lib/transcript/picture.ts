// The transcript as a picture that can be put anywhere: SVG with nothing in it but shapes and text, in the colours of the page
// by day. It runs nothing, refers to nothing, and is the same for the same events.
import type { CheckEvent } from '#lib/check/event.ts'
import { pieces, proseRowsOf, roomOf, rowsOf } from '#lib/transcript/cells.ts'
import { type Lane, lanes } from '#lib/transcript/lanes.ts'
import type { TranscriptLine } from '#lib/transcript/line.ts'
import { transcriptLines } from '#lib/transcript/lines.ts'

export interface PictureParts {
  target: string
  /** ISO 8601 in UTC. */
  createdAt: string
  /** The permalink. */
  url: string
  /** What it came to, in one sentence, and how that is to be taken. */
  verdict: string
  tone: 'good' | 'warn' | 'bad' | 'unknown' | 'running'
  events: readonly CheckEvent[]
  /** The sentence for so many lines that are left out. */
  moreLines: (count: number) => string
}

const COLUMNS = 96
/** More rows than that are nothing to look at any more, and a picture of them would take too long to paint. */
const MAX_ROWS = 200
const MAX_VERDICT_ROWS = 4

const FONT = "'IBM Plex Mono', ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace"
/** A cell is that wide, as a part of the size of the letters. */
const CELL_OF_SIZE = 0.6
const ROW = 21
const TEXT_X = 104
const WIDTH = Math.ceil(TEXT_X + COLUMNS * 13 * CELL_OF_SIZE + 32)
/** The sheet that the lines stand on, within the paper. */
const EDGE = 16

/** The colours of the page, light. */
const colours = {
  paper: '#f7f5f0',
  sheet: '#fffefb',
  line: '#e2ddd1',
  ink: '#1d1c19',
  soft: '#5d594f',
  faint: '#6f6a5e',
  sent: '#1f4f8f',
  good: '#2b6b3f',
  warn: '#8a5a00',
  bad: '#a3281c',
  unknown: '#6a6558',
  'warn-bg': '#f8eed6',
  'bad-bg': '#f9e4df',
} as const

const toneColours = { good: 'good', warn: 'warn', bad: 'bad', unknown: 'unknown', running: 'soft' } as const

/** The picture. */
export function transcriptSvg(parts: PictureParts): string {
  const head = headOf(parts)
  const sheetTop = head.height
  const body = bodyOf(parts, sheetTop + 12)
  const height = body.bottom + 12 + EDGE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" xml:space="preserve" font-family="${FONT}" font-size="13">`,
    `<title>${escaped(rowsOf(`smtpscope: ${parts.target}`, 400)[0] ?? '')}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="${colours.paper}"/>`,
    ...head.shapes,
    `<rect x="${EDGE}.5" y="${sheetTop}.5" width="${WIDTH - 2 * EDGE - 1}" height="${body.bottom + 12 - sheetTop - 1}" rx="8" fill="${colours.sheet}" stroke="${colours.line}"/>`,
    ...body.shapes,
    '</svg>',
    '',
  ].join('\n')
}

/** Whom it was about, what it came to, when, and where the rest is to be seen. */
function headOf({ target, verdict, tone, createdAt, url }: PictureParts): { shapes: string[]; height: number } {
  const verdicts = proseRowsOf(verdict, COLUMNS + 8).slice(0, MAX_VERDICT_ROWS)
  const minute = `${createdAt.slice(0, 10)} ${createdAt.slice(11, 16)} UTC`
  const rows: Row[] = [
    ...rowsOf(target, 80)
      .slice(0, 5)
      .map((text): Row => ({ text, fill: 'ink', weight: 600, size: 16 })),
    ...verdicts.map((text): Row => ({ text, fill: toneColours[tone], weight: 600, size: 13 })),
    ...rowsOf(`${minute}  ${url}`, COLUMNS + 8)
      .slice(0, 3)
      .map((text): Row => ({ text, fill: 'faint', weight: 400, size: 13 })),
  ]
  const shapes = rows.map((row, index) => textAt(EDGE + 2, 36 + index * 22, row))
  return { shapes, height: 36 + rows.length * 22 }
}

interface Row {
  text: string
  fill: keyof typeof colours
  weight?: 400 | 500 | 600
  size?: number
}

function textAt(x: number, y: number, { text, fill, weight = 400, size }: Row): string {
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`
  const large = size === undefined || size === 13 ? '' : ` font-size="${size}"`
  return `<text x="${x}" y="${y}" fill="${colours[fill]}"${bold}${large}>${inOrder(text, x, size ?? 13)}</text>`
}

function bodyOf({ events, moreLines }: PictureParts, top: number): { shapes: string[]; bottom: number } {
  const lines = transcriptLines(events)
  // As on the page: the session first, and what was asked beside it below.
  const all = lanes(events, lines)
  const inOrder = [...all.filter((lane) => !lane.isAround), ...all.filter((lane) => lane.isAround)]
  const shapes: string[] = []
  let y = top
  let drawn = 0
  for (const [index, lane] of inOrder.entries()) {
    const isApart = index > 0 && (lane.way !== undefined || lane.isAround)
    if (isApart) {
      shapes.push(`<path d="M${EDGE + 1} ${y + 8}.5H${WIDTH - EDGE - 1}" stroke="${colours.line}"/>`)
      y += 16
    }
    if (lane.way !== undefined) {
      const [heading = ''] = rowsOf(headingOf(lane.way), COLUMNS)
      shapes.push(textAt(EDGE + 14, y + 15, { text: heading, fill: 'ink', weight: 600 }))
      y += ROW
    }
    for (const line of lane.lines) {
      const rows = rowsOf(line.text, COLUMNS)
      if ((y - top) / ROW + rows.length > MAX_ROWS) {
        const left = lines.length - drawn
        shapes.push(textAt(TEXT_X, y + 15, { text: moreLines(left), fill: 'soft' }))
        return { shapes, bottom: y + ROW }
      }
      shapes.push(...lineShapes(line, rows, y))
      y += rows.length * ROW
      drawn += 1
    }
  }
  return { shapes, bottom: Math.max(y, top + ROW) }
}

function headingOf({ host, address, port }: NonNullable<Lane['way']>): string {
  return host === address ? `${address}:${port}` : `${host}:${port}  ${address}`
}

function lineShapes(line: TranscriptLine, rows: readonly string[], y: number): string[] {
  const { background, ...look } = lookOf(line)
  const height = rows.length * ROW
  return [
    ...(background === undefined
      ? []
      : [`<rect x="${EDGE + 1}" y="${y}" width="${WIDTH - 2 * EDGE - 2}" height="${height}" fill="${colours[background]}"/>`]),
    `<text x="74" y="${y + 15}" fill="${colours.faint}" font-size="11.5" text-anchor="end">${secondsOf(line.at)}</text>`,
    ...markOf(line, y),
    ...rows.map((text, index) => textAt(TEXT_X, y + 15 + index * ROW, { ...look, text })),
  ]
}

function lookOf({ speaker, tone }: TranscriptLine): Omit<Row, 'text'> & { background?: keyof typeof colours } {
  if (tone === 'temporary') return { fill: 'warn', weight: 600, background: 'warn-bg' }
  if (tone === 'permanent') return { fill: 'bad', weight: 600, background: 'bad-bg' }
  if (speaker === 'sent') return { fill: 'sent', weight: 500 }
  if (speaker === 'local') return { fill: 'soft' }
  return { fill: speaker === 'received' ? 'ink' : 'faint' }
}

/** Who speaks. Arrows are drawn, as not every font has them. */
function markOf({ speaker }: TranscriptLine, y: number): string[] {
  if (speaker === 'shell') return [textAt(84, y + 15, { text: '$', fill: 'faint' })]
  if (speaker === 'sent')
    return [`<path d="M83 ${y + 10.5}h9m-3.5 -3.5l3.5 3.5l-3.5 3.5" fill="none" stroke="${colours.sent}" stroke-width="1.5"/>`]
  if (speaker === 'received') return [`<path d="M92 ${y + 10.5}h-9m3.5 -3.5l-3.5 3.5l3.5 3.5" fill="none" stroke="${colours.faint}"/>`]
  return []
}

function secondsOf(ms: number): string {
  const seconds = ms / 1000
  return seconds < 100 ? seconds.toFixed(3) : seconds.toFixed(1)
}

/** Letters that are written from the right would turn the words and numbers beside them, so there each has its own place, as on the wire. */
function inOrder(text: string, x: number, size: number): string {
  if (!/[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u.test(text))
    return escaped(text)
  let at = x
  return pieces(text)
    .map((piece) => {
      const placed = `<tspan x="${Math.round(at * 10) / 10}">${escaped(piece)}</tspan>`
      at += roomOf(piece) * size * CELL_OF_SIZE
      return placed
    })
    .join('')
}

/** https://www.w3.org/TR/xml/#syntax */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
