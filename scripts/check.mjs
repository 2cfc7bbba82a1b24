// npm run check -- <target>: the command line, from the built server where that is fresh, else from the sources. It
// prints nothing of its own.
import { isFresh } from './build-parts.mjs'

if (isFresh('server')) {
  await import('../dist/cli.js')
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('../server/cli.ts')
}
