// The project's own source files, as the architecture tests read them.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface SourceFile {
  /** From the project's root, with slashes: `lib/smtp/reply.ts`. */
  path: string
  text: string
}

/** One import or re-export. */
export interface Import {
  from: string
  /** Nothing of it is left at run time. */
  isTypeOnly: boolean
}

/** All TypeScript files in these folders. */
export function sourcesIn(...folders: string[]): SourceFile[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name))),
  )
  return paths.sort().map(readSource)
}

/** One file, by its path from the root. */
export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') }
}

/** What a file imports, dynamic imports included. Text within comments is skipped, as far as whole lines go. */
export function importsOf(file: SourceFile): Import[] {
  const code = file.text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
  const fixed = [...code.matchAll(/^(?:import|export)\s+(type\s+)?([^'"]*?\bfrom\s*)?['"]([^'"]+)['"]/gm)]
  const dynamic = [...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)]
  return [
    ...fixed.map(([, type, names, from]) => ({ from: from ?? '', isTypeOnly: type !== undefined || hasOnlyTypes(names ?? '') })),
    ...dynamic.map(([, from]) => ({ from: from ?? '', isTypeOnly: false })),
  ]
}

function hasOnlyTypes(names: string): boolean {
  const inBraces = /^\{([^}]*)\}\s*from/.exec(names.trim())?.[1]
  const each = inBraces?.split(',').map((name) => name.trim())
  return each?.every((name) => name === '' || name.startsWith('type ')) ?? false
}

/** The file that a `#…` or relative import leads to, from the root; undefined for packages. */
export function fileOf(from: string, importer: SourceFile): string | undefined {
  if (from.startsWith('#')) return from.slice(1)
  return from.startsWith('.') ? join(importer.path, '..', from) : undefined
}
