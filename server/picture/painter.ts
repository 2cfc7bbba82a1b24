// Paints pictures of transcripts as PNG, one at a time and outside of the one thread that everything else needs.
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Problem, problem } from '#lib/problem.ts'
import { pngOf } from './png.ts'
import { fontFromWoff } from './woff.ts'

export interface Painter {
  /** The picture in PNG, or why there is none now. */
  paint(svg: string): Promise<Uint8Array | Problem>
  close(): Promise<void>
}

/** The pictures that are painted or wait for it; each takes some tens of milliseconds. */
const MAX_WAITING = 20
const LATER_SECONDS = 10

/** What is drawn at twice its size, for screens that can show it; taller pictures would take too much memory. */
const MAX_HEIGHT_DOUBLED = 1_600

const BUSY = 'Many pictures are being painted just now. Try again in some seconds.'

// The characters that the page has in this font, as the same package brings them.
const FONTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'].flatMap((script) =>
  [400, 500, 600].map((weight) => `ibm-plex-mono-${script}-${weight}-normal`),
)

/**
 * A painter. Its fonts are unpacked when the first picture is asked for: into `folder`, where they may stay; without one, or where
 * nothing can be written there, into one of its own that goes with it.
 */
export function createPainter(folder?: string): Painter {
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  let fonts: Promise<Fonts> | undefined

  async function draw(svg: string): Promise<Uint8Array> {
    fonts ??= folder === undefined ? unpackForNow() : unpackInto(folder).catch(unpackForNow)
    // Where there was no room for them, the next one tries again.
    fonts.catch(() => {
      fonts = undefined
    })
    const { files } = await fonts
    const { renderAsync } = await import('@resvg/resvg-js')
    const height = Number(/ height="(\d+)"/.exec(svg)?.[1])
    const {
      pixels,
      width,
      height: rows,
    } = await renderAsync(withNamedWeights(svg), {
      font: { fontFiles: files, loadSystemFonts: false, defaultFontFamily: 'IBM Plex Mono', monospaceFamily: 'IBM Plex Mono' },
      fitTo: height <= MAX_HEIGHT_DOUBLED ? { mode: 'zoom', value: 2 } : { mode: 'original' },
    })
    return pngOf(pixels, width, rows)
  }

  return {
    async paint(svg) {
      if (waiting >= MAX_WAITING) return problem('too-many', BUSY, undefined, LATER_SECONDS)
      waiting += 1
      const mine = last.then(() => draw(svg))
      last = mine.catch(() => {})
      try {
        return await mine
      } finally {
        waiting -= 1
      }
    },
    async close() {
      const unpacked = await fonts?.catch(() => undefined)
      if (unpacked?.ours !== undefined) await rm(unpacked.ours, { recursive: true, force: true })
    },
  }
}

/** The files call each weight a family of its own. No text in a picture holds a quote, so this finds attributes alone. */
function withNamedWeights(svg: string): string {
  return svg
    .replaceAll(' font-weight="500"', ` font-weight="500" font-family="'IBM Plex Mono Medium'"`)
    .replaceAll(' font-weight="600"', ` font-weight="600" font-family="'IBM Plex Mono SemiBold'"`)
}

/** `ours`: a folder that goes when the painter does. */
interface Fonts {
  files: string[]
  ours?: string
}

async function unpackForNow(): Promise<Fonts> {
  const ours = await mkdtemp(join(tmpdir(), 'smtpscope-fonts-'))
  return { ...(await unpackInto(ours)), ours }
}

async function unpackInto(folder: string): Promise<Fonts> {
  const { resolve } = createRequire(import.meta.url)
  await mkdir(folder, { recursive: true })
  const files = await Promise.all(
    FONTS.map(async (name) => {
      const path = join(folder, `${name}.ttf`)
      await writeFile(`${path}.part`, fontFromWoff(await readFile(resolve(`@fontsource/ibm-plex-mono/files/${name}.woff`))))
      await rename(`${path}.part`, path)
      return path
    }),
  )
  return { files }
}
