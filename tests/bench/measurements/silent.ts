// Thousands of checks at once against a server that says nothing: memory, and the event loop.
import { bundled } from '#tests/bench/bundle.ts'
import { plainEnv, runForJson } from '#tests/bench/child.ts'
import type { Silent } from '#tests/bench/clients/silent-checks.ts'
import { figure, goalLine, spreadText, table } from '#tests/bench/markdown.ts'
import type { Bench } from '#tests/bench/measurement.ts'
import { startNames } from '#tests/bench/names.ts'
import { median, spreadOf } from '#tests/bench/statistics.ts'
import { startDaemon } from '#tests/support/daemon.ts'

const CHECKS = 5_000

export async function measureSilent(bench: Bench): Promise<string> {
  const client = await bundled('silent-checks')
  const server = await startDaemon([process.execPath, await bundled('silent-server')], { ready: /listening on \d+/ })
  const port = /listening on (\d+)/.exec(server.output())?.[1] ?? ''
  const names = await startNames()
  try {
    const runs: Silent[] = []
    for (let round = 0; round < bench.rounds; round += 1) {
      const command = [process.execPath, '--max-semi-space-size=32', '--expose-gc', client, '127.0.0.1', port, String(CHECKS), names.server]
      runs.push(await runForJson<Silent>(command, plainEnv({ NODE_ENV: 'production' })))
      bench.say(`silent: ${JSON.stringify(runs.at(-1))}`)
    }
    return report(runs)
  } finally {
    names.close()
    await server.stop()
  }
}

function report(runs: readonly Silent[]): string {
  const row = (name: string, of: (run: Silent) => number) => [name, spreadText(spreadOf(runs.map(of)))]
  const kib = median(runs.map((run) => run.bytesPerCheck / 1024))
  const worst = median(runs.map(({ delayMs }) => Math.max(delayMs.start.p99, delayMs.wait.p99, delayMs.end.p99)))
  return [
    table(
      [`${CHECKS.toLocaleString('en-US')} checks at once`, 'median (lowest–highest)'],
      [
        row('memory above idle, KiB a check', (run) => run.bytesPerCheck / 1024),
        row('of it on the JavaScript heap, KiB', (run) => run.heapBytesPerCheck / 1024),
        row('until all are connected, s', (run) => run.startSeconds),
        row('delay of the event loop while they start, p99, ms', (run) => run.delayMs.start.p99),
        row('while they wait, p99, ms', (run) => run.delayMs.wait.p99),
        row('while all are ended at once, p99, ms', (run) => run.delayMs.end.p99),
      ],
    ),
    '',
    goalLine('under 64 KiB a check above idle', kib < 64, `${figure(kib)} KiB`),
    goalLine("the event loop's p99 delay under 50 ms, in the worst of the three", worst < 50, `${figure(worst)} ms`),
  ].join('\n')
}
