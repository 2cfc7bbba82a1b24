// From the command line: the wall time of a whole session, the start of the program included.
import { writeFileSync } from 'node:fs'
import { buildParts } from '#tests/bench/bundle.ts'
import { plainEnv, runToEnd } from '#tests/bench/child.ts'
import { figure, goalLine, spreadText, table } from '#tests/bench/markdown.ts'
import { type Bench, missingOf } from '#tests/bench/measurement.ts'
import { startNames } from '#tests/bench/names.ts'
import { ROOT } from '#tests/bench/paths.ts'
import { startSink } from '#tests/bench/sink.ts'
import { spreadOf } from '#tests/bench/statistics.ts'
import { findPart } from '#tests/setup/parts.ts'
import { temporaryFolder } from '#tests/support/daemon.ts'

export async function measureCommandLine(bench: Bench): Promise<string> {
  const missing = missingOf(['smtp-sink'])
  if (missing.length > 0) return missing.join('\n')
  await buildParts('server')
  const names = await startNames()
  const sink = await startSink()
  const to = ['--to', 'recipient@example.test', '--from', 'sender@client.example']
  const ours = ['127.0.0.1', '--port', String(sink.port), '--message', '--ehlo', 'client.example', ...to]
  const env = plainEnv({ SMTPSCOPE_DNS_SERVERS: names.server, SMTPSCOPE_ALLOW_NETS: '127.0.0.0/8', SMTPSCOPE_ALLOW_PORTS: '1-65535' })
  const swaks = findPart('swaks')
  const empty = temporaryFolder('npm')
  writeFileSync(`${empty.path}/package.json`, '{ "scripts": { "nothing": "true" } }')
  const commands: { name: string; command: readonly string[]; cwd?: string }[] = [
    { name: 'smtpscope, `npm run check -- …`', command: ['npm', 'run', '--silent', 'check', '--', ...ours] },
    { name: 'smtpscope, `node scripts/check.cjs …`', command: [process.execPath, `${ROOT}scripts/check.cjs`, ...ours] },
    {
      name: 'smtpscope, the session alone, `node scripts/check.cjs --no-around …`',
      command: [process.execPath, `${ROOT}scripts/check.cjs`, ...ours, '--no-around'],
    },
    { name: 'Node alone, `node -e 0`', command: [process.execPath, '-e', '0'] },
    { name: 'npm alone, `npm run` of a script that does nothing', command: ['npm', 'run', '--silent', 'nothing'], cwd: empty.path },
    ...(swaks === undefined
      ? []
      : [{ name: 'swaks', command: [swaks, '--server', `127.0.0.1:${sink.port}`, '--ehlo', 'client.example', ...to] }]),
  ]
  try {
    const took = new Map<string, number[]>()
    for (let round = 0; round < (bench.quick ? 5 : 20); round += 1) {
      for (const { name, command, cwd = ROOT } of commands) {
        const ended = await runToEnd(command, env, cwd)
        if (ended.code !== 0) throw new Error(`${command.join(' ')} ended with ${ended.code}:\n${ended.stderr}`)
        took.set(name, [...(took.get(name) ?? []), ended.wallMs])
      }
    }
    return report(took, swaks === undefined ? missingOf(['swaks']) : [])
  } finally {
    empty.remove()
    await sink.stop()
    names.close()
  }
}

function report(took: ReadonlyMap<string, readonly number[]>, missing: readonly string[]): string {
  const medianOf = (name: string) => spreadOf(took.get(name) ?? [Number.NaN]).median
  const rows = [...took].map(([name, values]) => [name, spreadText(spreadOf(values))])
  const goals = [...took.keys()]
    .filter((name) => name.startsWith('smtpscope'))
    .map((name) => ({ name, ratio: medianOf(name) / medianOf('swaks') }))
    .map(({ name, ratio }) => goalLine(`${name}: at most half of swaks`, ratio <= 0.5, `${figure(ratio)} ×`))
  return [table(['Whole session, ms', 'median (lowest–highest)'], rows), '', ...(missing.length > 0 ? missing : goals)].join('\n')
}
