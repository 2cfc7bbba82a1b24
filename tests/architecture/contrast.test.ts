// Every colour that carries text reaches WCAG AA on both surfaces, light and dark.
import { describe, expect, it } from 'vitest'
import { readSource } from '#tests/support/sources.ts'

const SURFACES = ['paper', 'sheet']
const TEXTS = ['ink', 'soft', 'faint', 'sent', 'good', 'warn', 'bad', 'unknown']
/** Texts on a ground of their own. */
const PAIRS = [
  ['good', 'good-bg'],
  ['warn', 'warn-bg'],
  ['bad', 'bad-bg'],
  ['unknown', 'unknown-bg'],
  // The primary button: paper on ink.
  ['paper', 'ink'],
] as const

type Theme = Record<string, string>

const themes = themesIn(readSource('app/globals.css').text)

it('there are a light theme and the dark one twice, word for word the same', () => {
  expect(themes.length).toBe(3)
  expect(themes[2]).toEqual(themes[1])
  expect(themes[0]).not.toEqual(themes[1])
})

describe.each(themes.map((theme, index) => [['light', 'dark by system', 'dark by choice'][index], theme] as const))(
  '%s',
  (_name, theme) => {
    it.each(TEXTS)('%s can be read on paper and sheet', (text) => {
      for (const surface of SURFACES) expect(contrast(theme, text, surface)).toBeGreaterThanOrEqual(4.5)
    })

    it.each(PAIRS)('%s can be read on %s', (text, ground) => {
      expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5)
    })
  },
)

it('black on white is 21, a colour on itself 1', () => {
  expect(contrast({ a: '#000000', b: '#ffffff' }, 'a', 'b')).toBeCloseTo(21)
  expect(contrast({ a: '#2b6b3f' }, 'a', 'a')).toBe(1)
})

/** Blocks of custom properties that set at least the two surfaces, in the order of the file. */
function themesIn(css: string): Theme[] {
  const blocks = [...css.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')
  return blocks
    .map(
      (block) => Object.fromEntries([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})\b/gi)].map((match) => [match[1], match[2]])) as Theme,
    )
    .filter((theme) => SURFACES.every((surface) => surface in theme))
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(theme: Theme, text: string, ground: string): number {
  const [a, b] = [luminance(theme, text), luminance(theme, ground)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(theme: Theme, name: string): number {
  const colour = theme[name]
  if (colour === undefined) throw new Error(`There is no --${name} in the theme.`)
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
