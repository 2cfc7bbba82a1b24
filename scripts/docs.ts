// Writes docs/findings.md and docs/answers.md anew: `npm run docs`. A test fails where they no longer say what the code says.
import { writeFileSync } from 'node:fs'
import { documents } from '#scripts/docs/documents.ts'

for (const [path, text] of Object.entries(documents())) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text)
  console.log(`Wrote ${path}`)
}
