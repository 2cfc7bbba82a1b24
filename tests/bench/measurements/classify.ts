// npm run classify: how many replies are read in a second by one process that has one core, its start included.
import { statSync, writeFileSync } from 'node:fs'
import { buildParts } from '#tests/bench/bundle.ts'
import { plainEnv, runToEnd } from '#tests/bench/child.ts'
import { figure, goalLine, spreadText, table } from '#tests/bench/markdown.ts'
import type { Bench } from '#tests/bench/measurement.ts'
import { ROOT } from '#tests/bench/paths.ts'
import { median, spreadOf } from '#tests/bench/statistics.ts'
import { temporaryFolder } from '#tests/support/daemon.ts'
import { fieldReplies } from '#tests/support/labelled-replies.ts'

const LINES = 500_000
const GOAL = 100_000

export async function measureClassify(bench: Bench): Promise<string> {
  await buildParts('server')
  const folder = temporaryFolder('classify')
  const replies = fieldReplies().map(({ reply }) => reply)
  const lists = [
    { name: 'no two of them the same', lines: linesOf((at) => `${replies[at % replies.length]} id=${at.toString(36)}`) },
    { name: `${figure(replies.length)} different ones, over and over`, lines: linesOf((at) => replies[at % replies.length] ?? '') },
  ]
  try {
    const rows: { name: string; seconds: number[] }[] = []
    for (const { name, lines } of lists) {
      const seconds: number[] = []
      for (let round = 0; round < bench.rounds; round += 1) seconds.push(await secondsFor(lines, folder.path))
      rows.push({ name, seconds })
      bench.say(`classify: ${name}: ${seconds.map(figure).join(', ')} s`)
    }
    return report(rows)
  } finally {
    folder.remove()
  }
}

function linesOf(line: (at: number) => string): string {
  return Array.from({ length: LINES }, (_, at) => `${line(at)}\n`).join('')
}

/** From the start of the program to its end, both ends of it files, as a shell does it. */
async function secondsFor(lines: string, folder: string): Promise<number> {
  const [from, to] = [`${folder}/replies`, `${folder}/answers`]
  writeFileSync(from, lines)
  const command = 'exec taskset -c 0 "$0" --max-semi-space-size=32 scripts/classify.mjs < "$1" > "$2"'
  const { code, stderr, wallMs } = await runToEnd(['/bin/sh', '-c', command, process.execPath, from, to], plainEnv(), ROOT)
  if (code !== 0 || statSync(to).size < LINES) throw new Error(`The replies were not read; it ended with ${code}:\n${stderr}`)
  return wallMs / 1000
}

function report(rows: readonly { name: string; seconds: readonly number[] }[]): string {
  const slowest = Math.min(...rows.map(({ seconds }) => LINES / median(seconds)))
  return [
    table(
      [`${figure(LINES)} replies`, 'a second', 's'],
      rows.map(({ name, seconds }) => [name, spreadText(spreadOf(seconds.map((each) => LINES / each))), spreadText(spreadOf(seconds))]),
    ),
    '',
    goalLine(`over ${figure(GOAL)} a second on one core`, slowest > GOAL, `${figure(slowest)}`),
  ].join('\n')
}
