// Completes package-lock.json: a registry that lacks some platform's build of an optional package makes npm leave it out,
// and then `npm ci` calls the file out of sync. Run it after each change of the dependencies; it adds, never changes.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
let added = 0

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    // Only builds for a platform: they name one exact version.
    if (path === '' || isLocked(path, name) || !/^\d/.test(version)) continue
    lock.packages[`node_modules/${name}`] = { version, ...platformOf(name), optional: true, ...(entry.dev ? { dev: true } : {}) }
    added += 1
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added} entries added to package-lock.json\n`)

/** As Node looks for it: beside the package, then further up. */
function isLocked(path, name) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in lock.packages) return true
    if (at === '') return false
  }
}

/** What the name says: `@next/swc-linux-x64-musl`, `@biomejs/cli-win32-arm64`, `@tailwindcss/oxide-linux-arm-gnueabihf`. */
function platformOf(name) {
  const parts = name.split(/[/-]/)
  const os = parts.find((part) =>
    ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'].includes(part),
  )
  const cpu = parts.find((part) =>
    ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'].includes(part),
  )
  const libc = parts.some((part) => part.startsWith('musl')) ? 'musl' : parts.some((part) => part.startsWith('gnu')) ? 'glibc' : undefined
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(os === undefined ? {} : { os: [os] }),
    ...(libc === undefined || os !== 'linux' ? {} : { libc: [libc] }),
  }
}
