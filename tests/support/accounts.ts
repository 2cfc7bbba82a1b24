// The machine's users and groups with a few more, for programs that insist on users of their own.
import { readFileSync } from 'node:fs'

/** /etc/passwd and /etc/group as a program should see them. */
export function withUsers(names: readonly string[]): { files: Record<string, string> } {
  const add = (path: string, entry: (name: string, id: number) => string) => {
    const kept = readFileSync(path, 'utf8').split('\n')
    const known = kept.filter((line) => line !== '' && !names.some((name) => line.startsWith(`${name}:`)))
    // High numbers, so that nothing else on the machine belongs to them.
    return `${[...known, ...names.map((name, index) => entry(name, 59_000 + index))].join('\n')}\n`
  }
  return {
    files: {
      '/etc/passwd': add('/etc/passwd', (name, id) => `${name}:x:${id}:${id}::/nonexistent:/usr/sbin/nologin`),
      '/etc/group': add('/etc/group', (name, id) => `${name}:x:${id}:`),
    },
  }
}
