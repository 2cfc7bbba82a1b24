// Gets missing parts from Debian: by apt-get where they can live beside each other, unpacked into tests/.cache where not.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Can this user install Debian packages here? */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
}

let isFresh = false

/** Fetches the package lists, once, unless a package is already known. */
function update(name: string): void {
  const known = spawnSync('apt-cache', ['show', '--no-all-versions', name], { stdio: 'ignore' }).status === 0
  if (known || isFresh) return
  isFresh = true
  run('apt-get', ['update', '-q'])
}

/** Installs packages without starting their daemons and without questions. */
export function install(packages: readonly string[]): void {
  for (const name of packages) update(name)
  const policy = '/usr/sbin/policy-rc.d'
  const isOurs = !existsSync(policy)
  // invoke-rc.d asks this script whether a daemon may start; 101 means no.
  // https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt
  if (isOurs) execFileSync('sh', ['-c', `printf '#!/bin/sh\\nexit 101\\n' > ${policy} && chmod 755 ${policy}`])
  try {
    if (packages.includes('postfix')) preseedPostfix()
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages])
  } catch {
    // A list that names versions the mirror no longer has is the usual reason: fetch it anew, once.
    run('apt-get', ['update', '-q'])
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages])
  } finally {
    if (isOurs) rmSync(policy, { force: true })
  }
}

function preseedPostfix(): void {
  const input = 'postfix postfix/main_mailer_type select No configuration\n'
  spawnSync('debconf-set-selections', [], { input })
}

/** Unpacks a package, and the libraries it needs that are not installed, into one folder. */
export function unpack(name: string, into: string): void {
  update(name)
  const downloads = mkdtempSync(join(tmpdir(), 'smtpscope-debs-'))
  const building = `${into}.new`
  rmSync(building, { recursive: true, force: true })
  mkdirSync(building, { recursive: true })
  try {
    const done = new Set<string>()
    const wanted = [name]
    for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
      if (done.has(next)) continue
      done.add(next)
      const deb = download(next, downloads)
      execFileSync('dpkg-deb', ['-x', deb, building])
      wanted.push(...missingLibraries(deb))
    }
    // Exim's program is setuid root: the loader would ignore LD_LIBRARY_PATH, and such a file has no place in a checkout.
    execFileSync('chmod', ['-R', 'u-s,g-s', building])
    rmSync(into, { recursive: true, force: true })
    renameSync(building, into)
  } finally {
    rmSync(downloads, { recursive: true, force: true })
  }
}

function download(name: string, folder: string): string {
  const before = new Set(readdirSync(folder))
  // apt warns that its sandbox user can't write into root's folder; it then downloads as root, which is all right here.
  execFileSync('apt-get', ['download', '-q', '-o', 'APT::Sandbox::User=root', name], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const deb = readdirSync(folder).find((file) => file.endsWith('.deb') && !before.has(file))
  if (deb === undefined) throw new Error(`apt-get download ${name} left no package`)
  return join(folder, deb)
}

function missingLibraries(deb: string): string[] {
  const depends = execFileSync('dpkg-deb', ['-f', deb, 'Depends'], { encoding: 'utf8' })
  return depends
    .split(',')
    .map((each) => each.trim().split(/[\s:(|]/)[0] ?? '')
    .filter((each) => each.startsWith('lib') && !isInstalled(each))
}

function isInstalled(name: string): boolean {
  const asked = spawnSync('dpkg', ['-s', name], { encoding: 'utf8' })
  return asked.stdout.includes('install ok installed')
}

function run(command: string, args: string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}
