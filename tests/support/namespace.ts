// Runs a program in a mount namespace of its own: it sees other users, other host names or empty folders, while nothing on
// the machine changes. Needs root, or a kernel that lets users make namespaces.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface View {
  /** Files that look different in there: path → content. Each must exist on the machine. */
  files?: Record<string, string>
  /** Folders that are empty and writable in there. Each must exist on the machine. */
  empty?: readonly string[]
  /** Shell lines run in there, after the mounts and before the program. */
  prepare?: readonly string[]
}

/** The command line that runs `command` with this view; the files are kept in `folder`. The program keeps the process id. */
export function inNamespace(view: View, folder: string, command: readonly string[]): [string, ...string[]] {
  const lines = ['set -e']
  for (const [path, content] of Object.entries(view.files ?? {})) {
    const kept = join(folder, `view${path.replaceAll('/', '-')}`)
    writeFileSync(kept, content)
    lines.push(`mount --bind ${quoted(kept)} ${quoted(path)}`)
  }
  for (const path of view.empty ?? []) lines.push(`mount -t tmpfs -o mode=755 none ${quoted(path)}`)
  lines.push(...(view.prepare ?? []), `exec ${command.map(quoted).join(' ')}`)
  return ['unshare', ...flags, 'sh', '-c', lines.join('\n')]
}

const flags = process.getuid?.() === 0 ? ['-m'] : ['-r', '-m']

/** The command line that runs `command` in a network namespace of its own: it has a loopback interface, down, and nothing else. */
export function inNetwork(command: readonly string[]): [string, ...string[]] {
  return ['unshare', ...networkFlags, ...command]
}

const networkFlags = process.getuid?.() === 0 ? ['-n'] : ['-r', '-n']

let hasNetwork: boolean | undefined

/** Can this user have a network namespace here, and set it up? The set-up is by `ip`. */
export function canHaveNetwork(): boolean {
  hasNetwork ??= spawnSync('unshare', [...networkFlags, 'ip', 'link', 'set', 'lo', 'up'], { stdio: 'ignore' }).status === 0
  return hasNetwork
}

let isAllowed: boolean | undefined

/** Can this user have a mount namespace here? Containers often say no. */
export function canHaveNamespace(): boolean {
  isAllowed ??= spawnSync('unshare', [...flags, 'mount', '-t', 'tmpfs', 'none', '/tmp'], { stdio: 'ignore' }).status === 0
  return isAllowed
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
