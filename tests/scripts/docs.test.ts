// The pages that are made from the code say what the code says today, and leave nothing out.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingTable } from '#lib/diagnosis/findings/table.ts'
import { answerWords } from '#lib/words/en/answers.ts'
import { hostNameWords } from '#lib/words/en/host-names.ts'
import { documents } from '#scripts/docs/documents.ts'

const made = documents()

describe.each(Object.entries(made))('%s', (path, text) => {
  it('is as it would be made today: else run npm run docs', () => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text)
  })
})

it('every kind of finding is told of, once', () => {
  const ids = [...(made['docs/findings.md'] ?? '').matchAll(/^### `(.*)`$/gm)].map(([, id]) => id)
  expect([...ids].sort()).toEqual(Object.keys(findingTable).sort())
})

it('every sentence of an answer is told of', () => {
  // These stand inside of others.
  const parts = /^(place-|name-(source-|in-)|commands-size$)/
  const ids = Object.keys({ ...answerWords, ...hostNameWords }).filter((id) => !parts.test(id))
  expect(ids.filter((id) => !made['docs/answers.md']?.includes(`\`${id}\``))).toEqual([])
})
