// What `npm run bench -- …` may be asked for. Pure.
import { parseArgs } from 'node:util'

export const measurementIds = ['sessions', 'command-line', 'browser', 'silent', 'delay', 'classify'] as const
export type MeasurementId = (typeof measurementIds)[number]

export const usage = `Usage: npm run bench [-- <measurement>… [--quick]]

  <measurement>   ${measurementIds.join(', ')}; without one, all of them
  --quick         fewer and shorter runs, to see whether something moved; docs/benchmarks.md stays as it is
`

export type Options = { only: readonly MeasurementId[]; quick: boolean } | { wrong: string } | { help: true }

/** Reads the arguments; `only` is in the order in which the page has them. */
export function readOptions(argv: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { quick: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    })
    if (values.help) return { help: true }
    const unknown = positionals.find((each) => !measurementIds.some((id) => id === each))
    if (unknown !== undefined) return { wrong: `There is no measurement "${unknown}".` }
    const only = measurementIds.filter((id) => positionals.length === 0 || positionals.includes(id))
    return { only, quick: values.quick }
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) }
  }
}
