// What a first visit loads: the scripts of a page, gzipped, beside those of an empty Next.js page built in the same run.
import { gzipSync } from 'node:zlib'
import { expect, test } from '#tests/support/browser.ts'
import { startCheck } from '#tests/support/check-page.ts'
import { withEmptyApp } from '#tests/support/empty-app.ts'

const KB = 1024
const BUDGET = 38 * KB

/** The sum of the gzipped scripts of a page, without those that modern browsers skip. */
async function weightOf(url: string): Promise<number> {
  const html = await (await fetch(url)).text()
  const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\bnomodule\b/i.test(tag))
  const sources = new Set(tags.flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []))
  expect(sources.size).toBeGreaterThan(2)
  const weights = [...sources].map(async (source) => {
    const script = await fetch(new URL(source.replaceAll('&amp;', '&'), url))
    expect(script.status).toBe(200)
    return gzipSync(Buffer.from(await script.arrayBuffer())).length
  })
  return (await Promise.all(weights)).reduce((sum, each) => sum + each, 0)
}

test('adds at most 38 KB of script to an empty page', async ({ world, request }) => {
  test.setTimeout(120_000)
  const check = await startCheck(request, { target: 'ok.practice.test' })
  const empty = await withEmptyApp(weightOf)
  const start = await weightOf(`${world.app.url}/`)
  const permalink = await weightOf(`${world.app.url}/c/${check.id}`)
  const kb = (bytes: number) => `${(bytes / KB).toFixed(1)} KB`
  test.info().annotations.push({ type: 'weight', description: `empty ${kb(empty)}, start ${kb(start)}, permalink ${kb(permalink)}` })
  console.log(`gzipped scripts: empty page ${kb(empty)}, start page ${kb(start)}, permalink ${kb(permalink)}`)
  expect(start - empty).toBeLessThanOrEqual(BUDGET)
  expect(permalink - empty).toBeLessThanOrEqual(BUDGET)
})
