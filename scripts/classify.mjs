// npm run classify < replies.txt: what each reply means, from the built server where that is fresh, else from the sources. It
// prints nothing of its own.
import module from 'node:module'
import { isFresh } from './build-parts.mjs'

module.enableCompileCache?.()

if (isFresh('server')) {
  await import('../dist/classify.js')
} else {
  const { register } = await import('tsx/esm/api')
  register()
  await import('../server/classify.ts')
}
