// npm run check -- <target>: the command line, from the built server where that is fresh, else from the sources. It prints
// nothing of its own, and is CommonJS since Node's loader of ES modules takes its time to start.
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const look = require('./look.cjs')

const root = join(__dirname, '..', '/')

async function main(argv) {
  if (await isFresh()) return require('./load-cli.cjs').loadCli().main(argv)
  const { register } = await import('tsx/esm/api')
  register()
  const fromSources = await import('../server/cli/main.ts')
  return fromSources.main(argv)
}

async function isFresh() {
  const stamp = join(root, 'dist/built-from.json')
  if (existsSync(stamp) && look.isSame(root, JSON.parse(readFileSync(stamp, 'utf8')).look)) return true
  const parts = await import('./build-parts.mjs')
  return parts.isFresh('server')
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
