// The facts without which a number says nothing: the machine, and the versions of what ran on it.
import { execFileSync } from 'node:child_process'
import { readFileSync, statfsSync } from 'node:fs'
import { cpus, loadavg, release, tmpdir, totalmem } from 'node:os'
import { ROOT } from '#tests/bench/paths.ts'
import { findPart, type PartName } from '#tests/setup/parts.ts'

/** Names and values, in the order they are shown. */
export function machineFacts(): [name: string, value: string][] {
  const processors = cpus()
  return [
    ['Date', new Date().toISOString().slice(0, 16).replace('T', ' ').concat(' UTC')],
    ['Processor', `${processors[0]?.model.trim() ?? 'unknown'}, ${processors.length} cores, shared by clients and servers`],
    ['Memory', `${Math.round(totalmem() / 2 ** 30)} GiB`],
    ['Load before the start', loadavg()[0]?.toFixed(2) ?? 'unknown'],
    ['Kernel', `Linux ${release()}`],
    ['Journal on', fileSystem()],
    ['Node', `${process.version}, V8 ${process.versions.v8}`],
    ...(['better-sqlite3', 'nodemailer', 'ws'] as const).map((name): [string, string] => [name, packageVersion(name)]),
    ['Postfix (smtp-sink, smtp-source)', said('smtp-sink', 'postconf', ['-dh', 'mail_version'])],
    ['swaks', said('swaks', 'swaks', ['--version'], /swaks version (\S+)/)],
    ['Python (smtplib)', said('python3', 'python3', ['--version'], /Python (\S+)/)],
    ['Chromium', said('chromium', findPart('chromium') ?? '', ['--version'], /([\d.]+)/)],
  ]
}

function packageVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(`${ROOT}/node_modules/${name}/package.json`, 'utf8')) as { version: string }
  return version
}

/** What a program says of its version; `not here` where the part is missing. */
function said(part: PartName, program: string, args: readonly string[], pattern = /(\S+)/): string {
  if (findPart(part) === undefined) return 'not here'
  try {
    return pattern.exec(execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))?.[1] ?? 'unknown'
  } catch {
    return 'unknown'
  }
}

// https://man7.org/linux/man-pages/man2/statfs.2.html
const kinds: Readonly<Record<number, string>> = {
  61267: 'ext4',
  16914836: 'tmpfs',
  1481003842: 'xfs',
  2435016766: 'btrfs',
  2035054128: 'overlayfs',
}

function fileSystem(): string {
  const { type } = statfsSync(tmpdir())
  return kinds[type] ?? `file system 0x${type.toString(16)}`
}
