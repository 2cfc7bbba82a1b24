// Citations lead to the very section of the standard, and the protocol's README lists every standard it honours.
import { describe, expect, it } from 'vitest'
import { readSource, type SourceFile, sourcesIn } from '#tests/support/sources.ts'

const CANONICAL = /^https:\/\/www\.rfc-editor\.org\/rfc\/rfc[1-9]\d*#(section-[1-9]\d*(\.[1-9]\d*)*|appendix-[A-Z](\.\d+)*)$/
const files = sourcesIn('lib', 'server', 'components', 'app')

describe('citations of RFCs', () => {
  it('are there', () => {
    expect(files.flatMap(linksIn).length).toBeGreaterThan(20)
  })

  it('have the canonical form, with a section', () => {
    const wrong = files.flatMap((file) =>
      linksIn(file)
        .filter((link) => !CANONICAL.test(link))
        .map((link) => `${file.path}: ${link}`),
    )
    expect(wrong).toEqual([])
  })

  it('in lib/smtp are all listed in its README', () => {
    const readme = readSource('lib/smtp/README.md').text
    const cited = sourcesIn('lib/smtp').flatMap((file) =>
      [...file.text.matchAll(/\brfc ?([1-9]\d{2,4})\b/gi)].map((match) => ({ path: file.path, number: match[1] ?? '' })),
    )
    expect(cited.length).toBeGreaterThan(0)
    const unlisted = cited.filter(({ number }) => !readme.includes(`[${number}](https://www.rfc-editor.org/rfc/rfc${number})`))
    expect(unlisted).toEqual([])
  })

  it('in the README are of files that are there and cite them', () => {
    const rows = [...readSource('lib/smtp/README.md').text.matchAll(/^\| \[(\d+)\]\([^)]*\) \|.*\| (.*) \|$/gm)]
    expect(rows.length).toBeGreaterThan(0)
    const wrong = rows.flatMap(([, number, where]) =>
      [...(where ?? '').matchAll(/`([a-z0-9/-]+\.ts)`/g)]
        .map((match) => readSource(`lib/smtp/${match[1]}`))
        .filter((file) => !new RegExp(`rfc ?${number}\\b`, 'i').test(file.text))
        .map((file) => `${file.path} does not cite RFC ${number}`),
    )
    expect(wrong).toEqual([])
  })
})

/** Whatever looks like a link to an RFC, on whichever host. */
function linksIn(file: SourceFile): string[] {
  return [...file.text.matchAll(/https?:\/\/[^\s)'"`]*\brfc[^\s)'"`]*/gi)].map((match) => match[0].replace(/[.,;:]+$/, ''))
}
