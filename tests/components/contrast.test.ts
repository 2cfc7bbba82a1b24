// Every text colour of the look can be read on every surface it stands on, in light and in dark.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')

/** The colour tokens of each block that defines them: light, dark by the system, dark by choice. */
const blocks = [...css.matchAll(/\{([^{}]*--paper:[^{}]*)\}/g)].map(([, body = '']) =>
  Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value])),
)
const [light = {}, dark = {}, chosenDark = {}] = blocks

const surfaces = ['paper', 'sheet']
const texts = ['ink', 'soft', 'faint', 'sent', 'good', 'warn', 'bad', 'unknown']
const tinted = ['good', 'warn', 'bad', 'unknown']
const pairs = [
  ...texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const)),
  ...tinted.map((tone) => [tone, `${tone}-bg`] as const),
  // The time of a refused line.
  ['soft', 'bad-bg'] as const,
  ['soft', 'warn-bg'] as const,
  // The words that an explanation rests on.
  ...['ink', 'warn', 'bad'].map((text) => [text, 'mark'] as const),
  // The primary button.
  ['sheet', 'ink'] as const,
]

// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dim + 0.05)
}

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s', (_name, tokens) => {
  it.each(pairs)('%s on %s reaches WCAG AA', (text, surface) => {
    expect(contrast(tokens[text] ?? '', tokens[surface] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})

it('is the same dark, whether the system or the visitor chose it', () => {
  expect(blocks).toHaveLength(3)
  expect(chosenDark).toEqual(dark)
})
