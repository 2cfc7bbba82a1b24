// Not one of hundreds of ways leads a check to an address that is not the public internet.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { canHaveNetwork, inNetwork } from '#tests/support/namespace.ts'

test.skipIf(!canHaveNetwork())('a canary on every forbidden address hears nobody', { timeout: 120_000 }, async () => {
  const script = fileURLToPath(new URL('../../support/canary.ts', import.meta.url))
  const [program, ...args] = inNetwork([process.execPath, '--import', 'tsx', script])
  const { stdout } = await promisify(execFile)(program, args)
  const { reached, tried, letIn, misled, rebound, told, fetches, fetched } = JSON.parse(stdout)
  // It hears well: most of these addresses would lead to it.
  expect(reached).toBeGreaterThan(80)
  expect(tried).toBeGreaterThan(700)
  expect(fetches).toBeGreaterThan(80)
  expect(letIn).toEqual([])
  expect(misled).toEqual([])
  // One and the same is told of all of them, whatever is there: once for each family.
  expect(told).toHaveLength(2)
  // What DNS said first was judged, and is what was dialled.
  expect(rebound).toEqual(['::ffff:8.8.4.4 25'])
  expect(fetched).toEqual(['::ffff:8.8.4.4 443'])
})
