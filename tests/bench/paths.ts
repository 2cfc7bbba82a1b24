// Where things are.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CACHE } from '#tests/setup/parts.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** The page the results go to. */
export const PAGE = join(ROOT, 'docs/benchmarks.md')
/** Where clients are bundled to; git ignores it. */
export const BUNDLES = join(CACHE, 'bench')
/** A source beside this file. */
export const clientSource = (name: string): string => join(ROOT, 'tests/bench/clients', name)
