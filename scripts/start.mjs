// npm start: builds what is missing or stale, then runs the server in this very process, so that signals reach it.
import { buildStale } from './build-parts.mjs'

process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.chdir(new URL('..', import.meta.url).pathname)
await buildStale()
process.setSourceMapsEnabled(true)
await import('../dist/index.js')
