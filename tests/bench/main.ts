// npm run bench: measures smtpscope beside its peers, on this machine, in one go, and writes docs/benchmarks.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { replaceBlock } from '#tests/bench/document.ts'
import { machineFacts } from '#tests/bench/machine.ts'
import { failureLine, table } from '#tests/bench/markdown.ts'
import type { Bench } from '#tests/bench/measurement.ts'
import { measureBrowser } from '#tests/bench/measurements/browser.ts'
import { measureClassify } from '#tests/bench/measurements/classify.ts'
import { measureCommandLine } from '#tests/bench/measurements/command-line.ts'
import { measureDelay } from '#tests/bench/measurements/delay.ts'
import { measureSessions } from '#tests/bench/measurements/sessions.ts'
import { measureSilent } from '#tests/bench/measurements/silent.ts'
import { type MeasurementId, readOptions, usage } from '#tests/bench/options.ts'
import { PAGE } from '#tests/bench/paths.ts'

const measurements: Readonly<Record<MeasurementId, (bench: Bench) => Promise<string>>> = {
  sessions: measureSessions,
  'command-line': measureCommandLine,
  browser: measureBrowser,
  silent: measureSilent,
  delay: measureDelay,
  classify: measureClassify,
}

process.exitCode = await main(process.argv.slice(2))

async function main(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv)
  if ('help' in options || 'wrong' in options) {
    process.stderr.write('help' in options ? usage : `${options.wrong}\n\n${usage}`)
    return 'help' in options ? 0 : 3
  }
  const bench: Bench = { quick: options.quick, rounds: options.quick ? 1 : 3, say: (line) => process.stderr.write(`${line}\n`) }
  const facts = table(['', 'On this machine'], machineFacts())
  let code = 0
  for (const id of options.only) {
    const began = performance.now()
    const block = await measurements[id](bench).catch((fault: unknown) => {
      bench.say(`${id}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`)
      code = 1
      return failureLine(fault)
    })
    bench.say(`${id}: took ${Math.round((performance.now() - began) / 1000)} s`)
    process.stdout.write(`\n## ${id}\n${block}\n`)
    // A look in passing is no result. Written one by one, so that a measurement that fails does not take the others with it.
    if (!options.quick) writeFileSync(PAGE, replaceBlock(replaceBlock(readFileSync(PAGE, 'utf8'), id, block), 'machine', facts))
  }
  return code
}
