// What is built, and how to tell that it is stale: each part keeps a hash of the sources it was built from.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import look from './look.cjs'

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

/** The files that a part is built from, by name. */
export const filesOf = (name) => parts[name].sources.flatMap(filesIn)

/** Is the part there, and built from the sources as they are now? */
export function isFresh(name) {
  const { stamp, product } = parts[name]
  if (!existsSync(join(root, product)) || !existsSync(join(root, stamp))) return false
  const built = JSON.parse(readFileSync(join(root, stamp), 'utf8'))
  return look.isSame(root, built.look) || built.hash === hashOf(name)
}

/** Builds the parts that are missing or stale; with `force` also those that are not. `only`: these parts, and no others. */
export async function buildStale({ force = false, only = Object.keys(parts) } = {}) {
  for (const [name, { stamp, sources, build }] of Object.entries(parts)) {
    if (!only.includes(name) || (!force && isFresh(name))) continue
    const built = JSON.stringify({ hash: hashOf(name), look: look.of(root, sources.flatMap(pathsIn)) })
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
  // bundle, which is CommonJS: Node can keep what V8 made of that, and begins it without its loader of ES modules.
  const cli = { entryPoints: { cli: 'server/cli/main.ts' }, format: 'cjs', outExtension: { '.js': '.cjs' }, minify: true }
  await build({ ...common, ...cli, plugins: [withoutBallast] })
  await keepCompiled()
}

/** Keeps what V8 compiles of the command line. Without it that only starts slower. Nothing is asked of anybody but this machine. */
async function keepCompiled() {
  const { spawnSync } = await import('node:child_process')
  const { PATH, HOME } = process.env
  const settings = { SMTPSCOPE_DNS_SERVERS: '127.0.0.1:9', SMTPSCOPE_ALLOW_NETS: '127.0.0.0/8', SMTPSCOPE_ALLOW_PORTS: '9,25' }
  const options = { cwd: root, env: { PATH, HOME, ...settings }, stdio: 'ignore', timeout: 60_000 }
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/compile-cli.cjs')], options)
  if (status !== 0) process.stderr.write('The command line is built, but what V8 compiles of it could not be kept.\n')
}

/** What packages bring and no check wants would be half of the bundle. */
const withoutBallast = {
  name: 'without-ballast',
  setup(bundle) {
    // Messages in fifty languages; ours are our own.
    bundle.onLoad({ filter: /zod\/v4\/locales\/index\.js$/ }, () => ({ contents: "export { default as en } from './en.js'" }))
    // Tables of the character sets of old mail; what of mailauth runs here reads DNS records.
    bundle.onLoad({ filter: /libmime\/lib\/charset\.js$/ }, () => ({ contents: 'module.exports = {}' }))
    // mailauth makes two rules of joi's when it is loaded, and asks them about few of the records it reads. Loading joi takes as
    // long as a session, so that waits until one of them is asked.
    bundle.onResolve({ filter: /^joi$/ }, ({ importer, namespace, resolveDir }) => {
      const isMailauth = namespace === 'file' && importer.includes('/mailauth/')
      return isMailauth ? { path: 'joi', namespace: 'late', pluginData: resolveDir } : undefined
    })
    bundle.onLoad({ filter: /./, namespace: 'late' }, ({ pluginData }) => ({ contents: lateJoi, resolveDir: pluginData }))
  },
}

const lateJoi = `
const late = (rule) => ({ validate: (value) => rule(require('joi').string()).validate(value) })
exports.string = () => ({
  domain: (options) => late((text) => text.domain(options)),
  base64: (options) => late((text) => text.base64(options)),
})`

function hashOf(name) {
  const hash = createHash('sha256')
  // Native modules and the pages belong to one version of Node.
  hash.update(process.version)
  for (const path of filesOf(name)) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

const filesIn = (path) => within(path).flatMap(({ name, isFile }) => (isFile ? [name] : []))
const pathsIn = (path) => within(path).map(({ name }) => name)

/** A file, or a folder and all that is in it, by name. */
function within(path) {
  if (!existsSync(join(root, path))) return []
  if (/\.[a-z]+$/.test(path)) return [{ name: path, isFile: true }]
  const entries = readdirSync(join(root, path), { recursive: true, withFileTypes: true }).map((entry) => ({
    name: join(entry.parentPath ?? entry.path, entry.name).slice(root.length),
    isFile: entry.isFile(),
  }))
  return [{ name: path, isFile: false }, ...entries.sort((a, b) => (a.name < b.name ? -1 : 1))]
}
