// What is built, and how to tell that it is stale: each part keeps a hash of the sources it was built from.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const settings = ['package.json', 'package-lock.json', 'tsconfig.json']

/** The parts: where their stamp lies, what they are built from, how. */
const parts = {
  pages: {
    stamp: '.next/built-from',
    product: '.next/BUILD_ID',
    sources: ['app', 'components', 'lib', 'server/runtime.ts', 'next.config.ts', 'postcss.config.mjs', ...settings],
    build: buildPages,
  },
  server: {
    stamp: 'dist/built-from',
    product: 'dist/index.js',
    sources: ['server', 'lib', 'scripts', ...settings],
    build: buildServer,
  },
}

/** Is the part there, and built from the sources as they are now? */
export function isFresh(name) {
  const { stamp, product, sources } = parts[name]
  if (!existsSync(join(root, product)) || !existsSync(join(root, stamp))) return false
  return readFileSync(join(root, stamp), 'utf8') === hashOf(sources)
}

/** Builds the parts that are missing or stale; with `force` also those that are not. `only`: these parts, and no others. */
export async function buildStale({ force = false, only = Object.keys(parts) } = {}) {
  for (const [name, { stamp, sources, build }] of Object.entries(parts)) {
    if (!only.includes(name) || (!force && isFresh(name))) continue
    const hash = hashOf(sources)
    await build()
    writeFileSync(join(root, stamp), hash)
  }
}

async function buildPages() {
  // Types of pages that have gone since the last `npm run dev` would fail the build.
  rmSync(join(root, '.next/dev/types'), { recursive: true, force: true })
  const { spawnSync } = await import('node:child_process')
  const next = join(root, 'node_modules/next/dist/bin/next')
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  // Standard output belongs to the program that is started; what a build says is for the eyes.
  const { status } = spawnSync(process.execPath, [next, 'build'], { cwd: root, env, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('The pages could not be built; see above.')
}

async function buildServer() {
  const { build } = await import('esbuild')
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  mkdirSync(join(root, 'dist'))
  await build({
    absWorkingDir: root,
    entryPoints: ['server/index.ts', 'server/cli.ts'],
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  })
}

function hashOf(sources) {
  const hash = createHash('sha256')
  // Native modules and the pages belong to one version of Node.
  hash.update(process.version)
  for (const path of sources.flatMap(filesIn)) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

function filesIn(path) {
  if (!existsSync(join(root, path))) return []
  const isFile = /\.[a-z]+$/.test(path)
  if (isFile) return [path]
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .sort()
}
