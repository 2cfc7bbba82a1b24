// npx tsx scripts/learn-replies.ts: writes lib/diagnosis/replies/word-weights.ts anew, from the examples of all rules and the labelled
// replies of the tests.
import { writeFileSync } from 'node:fs'
import { labelledReplies } from '#tests/support/labelled-replies.ts'
import { weightsSource } from './weights-source.ts'

writeFileSync(new URL('../lib/diagnosis/replies/word-weights.ts', import.meta.url), weightsSource(labelledReplies()))
