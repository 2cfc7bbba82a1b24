// From a reply's last byte leaving the server to its line being in a browser's page: the built app, a real Chromium, and a
// MutationObserver in the page.
import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { buildParts } from '#tests/bench/bundle.ts'
import { type Drip, startDrip } from '#tests/bench/drip.ts'
import { failureLine, figure, goalLine, spreadText, table } from '#tests/bench/markdown.ts'
import { type Bench, missingOf } from '#tests/bench/measurement.ts'
import { startNames } from '#tests/bench/names.ts'
import { median, percentile, spreadOf } from '#tests/bench/statistics.ts'
import { findPart } from '#tests/setup/parts.ts'
import { type App, startApp } from '#tests/support/app.ts'

interface Case {
  name: string
  /** Checks that run beside the one that is watched. */
  others: number
  /** Lines that are there before the measured ones. */
  before: number
  goalMs: number | undefined
}

const cases: readonly Case[] = [
  { name: '1 check running', others: 0, before: 20, goalMs: 16 },
  { name: '100 checks running', others: 99, before: 20, goalMs: 50 },
  { name: '1 check, 1,500 lines on the page before', others: 0, before: 1500, goalMs: undefined },
]

/** Between two lines that are measured, and between two lines of each of the other checks. */
const EVERY_MS = 20
const OTHERS_EVERY_MS = 200

export async function measureBrowser(bench: Bench): Promise<string> {
  const missing = missingOf(['chromium'])
  if (missing.length > 0) return missing.join('\n')
  await buildParts('pages', 'server')
  const names = await startNames()
  const app = await startApp({ env: { SMTPSCOPE_DNS_SERVERS: names.server, SMTPSCOPE_EHLO_NAME: 'client.example' } })
  const browser = await chromium.launch({ executablePath: findPart('chromium') ?? '', args: chromiumArguments() })
  try {
    const rows: Row[] = []
    for (const each of cases) rows.push(await measureCase(each, bench, app, browser))
    return report(rows)
  } finally {
    await browser.close()
    await app.stop()
    names.close()
  }
}

interface Row extends Case {
  medians: number[]
  p99s: number[]
  /** Why a round of it broke off. */
  failure?: string
}

/** A case that breaks off leaves the others to be measured. */
async function measureCase(each: Case, bench: Bench, app: App, browser: Browser): Promise<Row> {
  const row: Row = { ...each, medians: [], p99s: [] }
  try {
    for (let round = 0; round < bench.rounds; round += 1) {
      const delays = await delaysOf(each, bench.quick ? 150 : 400, app, browser)
      row.medians.push(median(delays))
      row.p99s.push(percentile(delays, 0.99))
      bench.say(`browser: ${each.name}: ${figure(median(delays))} ms, p99 ${figure(percentile(delays, 0.99))} ms`)
    }
  } catch (fault) {
    row.failure = failureLine(fault)
    bench.say(`browser: ${each.name}: ${row.failure}`)
  }
  return row
}

function report(rows: readonly Row[]): string {
  const cells = ({ name, medians, p99s, failure }: Row) =>
    failure === undefined ? [name, spreadText(spreadOf(medians)), spreadText(spreadOf(p99s))] : [`${name}: ${failure}`, '', '']
  const goals = rows.flatMap(({ name, goalMs, p99s, failure }) =>
    goalMs === undefined || failure !== undefined
      ? []
      : [goalLine(`${name}: p99 under ${goalMs} ms`, median(p99s) < goalMs, `${figure(median(p99s))} ms`)],
  )
  return [table(['From the server to the page, ms', 'median', 'p99'], rows.map(cells)), '', ...goals].join('\n')
}

/** Watches one check, with others beside it, and gives the delay of each measured line in milliseconds. */
async function delaysOf({ others, before }: Case, lines: number, app: App, browser: Browser): Promise<number[]> {
  const watched = await startDrip()
  const beside = await startDrip()
  const page = await browser.newPage()
  let ticking: NodeJS.Timeout | undefined
  try {
    const id = await begin(app, watched)
    for (let index = 0; index < others; index += 1) await begin(app, beside)
    await watched.connected
    await page.goto(`${app.url}/c/${id}`)
    await observe(page)
    const offset = await clockOffset(page)
    ticking = setInterval(() => void beside.say().catch(() => {}), OTHERS_EVERY_MS)
    for (let number = 0; number < before; number += 1) await watched.say()
    await allSeen(page, before)
    for (let number = 0; number < lines; number += 1) {
      await sleep(EVERY_MS)
      await watched.say()
    }
    await allSeen(page, before + lines)
    const arrived = await page.evaluate(() => [...(globalThis as unknown as Seen).seen])
    return arrived.filter(([number]) => number >= before).map(([number, at]) => at - offset - (watched.left[number] ?? Number.NaN))
  } finally {
    clearInterval(ticking)
    await page.close()
    await watched.stop()
    await beside.stop()
  }
}

/** What the page keeps: when each line was there, by its number and the page's clock. */
interface Seen {
  seen: Map<number, number>
}

/** Waits until so many lines are there; a minute is enough for any machine. */
async function allSeen(page: Page, count: number): Promise<void> {
  await page.waitForFunction((all) => (globalThis as unknown as Seen).seen.size >= all, count, { timeout: 60_000 })
}

function observe(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen = new Map<number, number>()
    Object.assign(globalThis, { seen })
    const lines = document.querySelector('.transcript-lines')
    if (lines === null) throw new Error('There is no transcript.')
    // No function has a name in here: the loader would add a call to each that has, and the page does not know it.
    new MutationObserver((changes) => {
      const now = performance.timeOrigin + performance.now()
      for (const node of changes.flatMap((change) => [...change.addedNodes])) {
        // A line, or a block of them.
        const lines = node instanceof Element ? [node, ...node.querySelectorAll('[id^="L"]')] : []
        for (const line of lines) {
          const number = /drip (\d+)$/.exec(line.textContent ?? '')?.[1]
          if (number !== undefined && !seen.has(Number(number))) seen.set(Number(number), now)
        }
      }
    }).observe(lines, { childList: true, subtree: true })
  })
}

/** How far the page's clock is ahead of ours: from the question that was answered fastest, as NTP does. */
async function clockOffset(page: Page): Promise<number> {
  let best = { took: Number.POSITIVE_INFINITY, offset: 0 }
  for (let index = 0; index < 50; index += 1) {
    const asked = performance.timeOrigin + performance.now()
    const theirs = await page.evaluate(() => performance.timeOrigin + performance.now())
    const answered = performance.timeOrigin + performance.now()
    if (answered - asked < best.took) best = { took: answered - asked, offset: theirs - (asked + answered) / 2 }
  }
  return best.offset
}

async function begin(app: App, { port }: Drip): Promise<string> {
  const answer = await fetch(`${app.url}/api/checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ target: '127.0.0.1', port }),
  })
  if (answer.status !== 201) throw new Error(`The check was refused: ${await answer.text()}`)
  const { id } = (await answer.json()) as { id: string }
  return id
}

function chromiumArguments(): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-dev-shm-usage',
  ]
}
