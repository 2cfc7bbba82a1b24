import { statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesOf } from '#scripts/build-parts.mjs'

// Some folders of the app have a dot in their names.
test.each(['pages', 'server'])('what the %s are built from are files', (part) => {
  const files: string[] = filesOf(part)
  expect(files).toContain('lib/check/event.ts')
  expect(files).toContain('package.json')
  expect(files.filter((file) => !statSync(file).isFile())).toEqual([])
})
