// npm run build: builds everything anew.
import { buildStale } from './build-parts.mjs'

await buildStale({ force: true })
