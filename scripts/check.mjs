// npm run check -- <target>: the command line, from the built server where that is fresh, else from the sources. It
// prints nothing of its own.
import module from 'node:module'
import { isFresh } from './build-parts.mjs'

// Where Node has it (22 and newer), what was compiled once is not compiled again.
module.enableCompileCache?.()

if (isFresh('server')) {
  await import('../dist/cli.js')
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('../server/cli.ts')
}
