// Over a path that takes its time: the wall time of a session against the least it can take, which is one round trip for each
// step that waits for an answer.
import { bundled } from '#tests/bench/bundle.ts'
import { plainEnv, runForJson } from '#tests/bench/child.ts'
import type { Delayed } from '#tests/bench/clients/delayed-checks.ts'
import { figure, goalLine, spreadText, table } from '#tests/bench/markdown.ts'
import { type Bench, missingOf } from '#tests/bench/measurement.ts'
import { clientSource } from '#tests/bench/paths.ts'
import { median, spreadOf } from '#tests/bench/statistics.ts'
import { findPart } from '#tests/setup/parts.ts'

const ROUND_TRIP_MS = 50

/** The connection, the banner, EHLO, MAIL, RCPT, DATA, the message, and QUIT, whose answer brings the end with it. */
const STEPS = 8
/** MAIL, RCPT and DATA are one step where they are sent together. https://www.rfc-editor.org/rfc/rfc2920#section-3.1 */
const STEPS_PIPELINED = 6

export async function measureDelay(bench: Bench): Promise<string> {
  const missing = missingOf(['smtp-sink', 'python3', 'ip'])
  if (process.getuid?.() !== 0) missing.push('not measured: only root can make the network namespace')
  if (missing.length > 0) return missing.join('\n')
  const path = [findPart('python3') ?? '', clientSource('delayed-path.py'), String(ROUND_TRIP_MS / 2)]
  const client = [process.execPath, await bundled('delayed-checks'), bench.quick ? '3' : '10']
  const seen = await runForJson<Delayed>(['unshare', '-n', ...path, ...client], plainEnv({ NODE_ENV: 'production' }))
  bench.say(`delay: ${JSON.stringify(seen)}`)
  const roundTrip = median(seen.roundTrips)
  const rows = [
    { name: 'a command at a time', steps: STEPS, took: seen.plain },
    { name: 'MAIL, RCPT and DATA together', steps: STEPS_PIPELINED, took: seen.pipelined },
  ].map((row) => ({ ...row, bound: row.steps * roundTrip, ratio: median(row.took) / (row.steps * roundTrip) }))
  return [
    table(
      [`A message session, ${ROUND_TRIP_MS} ms a round trip`, 'steps that wait', 'bound, ms', 'took, ms', 'ratio'],
      rows.map(({ name, steps, bound, took, ratio }) => [name, String(steps), figure(bound), spreadText(spreadOf(took)), ratio.toFixed(3)]),
    ),
    '',
    `A round trip took ${spreadText(spreadOf(seen.roundTrips))} ms, measured by opening connections.`,
    '',
    ...rows.map(({ name, ratio }) => goalLine(`${name}: at most 1.05 × the bound`, ratio <= 1.05, `${ratio.toFixed(3)} ×`)),
  ].join('\n')
}
