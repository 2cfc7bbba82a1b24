// What is built, and how to tell that it is stale: each part keeps a hash of the sources it was built from.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const settings = ['package.json', 'package-lock.json', 'tsconfig.json']

/** The parts: where their stamp lies, what they are built from, how. */
const parts = {
  pages: {
    stamp: '.next/built-from.json',
    product: '.next/BUILD_ID',
    sources: ['app', 'components', 'lib', 'messages', 'server/runtime.ts', 'next.config.ts', 'postcss.config.mjs', ...settings],
    build: buildPages,
  },
  server: {
    stamp: 'dist/built-from.json',
    product: 'dist/index.js',
    sources: ['server', 'lib', 'scripts', ...settings],
    build: buildServer,
  },
}

/** Is the part there, and built from the sources as they are now? */
export function isFresh(name) {
  const { stamp, product, sources } = parts[name]
  if (!existsSync(join(root, product)) || !existsSync(join(root, stamp))) return false
  const { hash, look } = JSON.parse(readFileSync(join(root, stamp), 'utf8'))
  // Reading every source takes longer than a check; files that look untouched are.
  return look === lookOf(sources) || hash === hashOf(sources)
}

/** Builds the parts that are missing or stale; with `force` also those that are not. `only`: these parts, and no others. */
export async function buildStale({ force = false, only = Object.keys(parts) } = {}) {
  for (const [name, { stamp, sources, build }] of Object.entries(parts)) {
    if (!only.includes(name) || (!force && isFresh(name))) continue
    const built = JSON.stringify({ hash: hashOf(sources), look: lookOf(sources) })
    await build()
    writeFileSync(join(root, stamp), built)
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
  const common = {
    absWorkingDir: root,
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  }
  await build({ ...common, entryPoints: ['server/index.ts', 'server/classify.ts'], packages: 'external' })
  // The command line is started anew for each check, and finding its packages took longer than a session. So they are in the
  // bundle; what few checks need is in parts of its own, loaded when it is wanted.
  const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" }
  const cli = { entryPoints: ['server/cli.ts'], splitting: true, chunkNames: 'cli-[name]-[hash]', minify: true, banner }
  await build({ ...common, ...cli, plugins: [withoutLocales] })
}

/** zod brings its messages in fifty languages, a third of the bundle; ours are our own. */
const withoutLocales = {
  name: 'without-locales',
  setup(bundle) {
    bundle.onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({ contents: "export { default as en } from './en.js'" }))
  },
}

function hashOf(sources) {
  const hash = createHash('sha256')
  // Native modules and the pages belong to one version of Node.
  hash.update(process.version)
  for (const path of sources.flatMap(filesIn)) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

/** Size and time of every source: what can be told of them without reading. */
function lookOf(sources) {
  const files = sources.flatMap(filesIn).map((path) => {
    const { size, mtimeMs } = statSync(join(root, path))
    return `${path} ${size} ${mtimeMs}`
  })
  return [process.version, ...files].join('\n')
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
