// npm test: everything, on a fresh machine. Set-up, types, lint, audit, build, unit tests and real servers, browser. The last line
// is `N passed, N failed` (with `, N skipped` where a part is missing); with CI=true a skip is a failure.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setUp } from './setup-tests.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const RESULTS = join(ROOT, 'test-results')

interface Tally {
  passed: number
  failed: number
  skipped: number
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

const total: Tally = { passed: 0, failed: 0, skipped: 0 }
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.chdir(ROOT)
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS)

const missing = setUp()
// Pages' types come from the build, so it goes first; a build that fails is a failed test like any other.
await step('build')
await Promise.all([step('types'), step('lint'), step('audit')])
add(await reported('unit', 'vitest.json', fromVitest))
add(await reported('e2e', 'playwright.json', fromPlaywright))

for (const line of missing) console.log(`Not tested with ${line}`)
const mustHaveAll = process.env.CI === 'true'
if (mustHaveAll && total.skipped > 0) console.log(`${total.skipped} tests were skipped, which counts as a failure here (CI=true).`)
const { passed, failed, skipped } = mustHaveAll ? { ...total, failed: total.failed + total.skipped, skipped: 0 } : total
process.exitCode = failed > 0 ? 1 : 0
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)

/** Runs an npm script that is one test in itself. */
async function step(script: string): Promise<void> {
  const isGood = (await run(script, [])) === 0
  if (!isGood) console.log(`FAILED: npm run ${script}`)
  add({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 })
}

/** Runs a test runner and reads its JSON report; a runner that fails without a failed test counts as one. */
async function reported(script: string, file: string, read: (report: unknown) => Tally): Promise<Tally> {
  const path = join(RESULTS, file)
  const args = script === 'unit' ? ['--reporter=default', '--reporter=json', `--outputFile=${path}`] : ['--reporter=list,json']
  const status = await run(script, args, { PLAYWRIGHT_JSON_OUTPUT_FILE: path })
  const tally = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 }
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

function fromVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report as VitestReport
  // A file that could not be loaded, or whose set-up failed, is a failure without a failed test in it.
  const broken = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'))
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests + numTodoTests }
}

function fromPlaywright(report: unknown): Tally {
  const { stats } = report as { stats: Record<string, number> }
  return { passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0), skipped: stats.skipped ?? 0 }
}

function add(tally: Tally): void {
  total.passed += tally.passed
  total.failed += tally.failed
  total.skipped += tally.skipped
}

function run(script: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
