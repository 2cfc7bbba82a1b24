// Many checks at once against a silent server, in one process: what each of them holds, and how long the event loop keeps
// others waiting meanwhile. Needs --expose-gc.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { openEngine } from '#tests/bench/clients/engine.ts'

/** What this client prints, as JSON. */
export interface Silent {
  bytesPerCheck: number
  heapBytesPerCheck: number
  /** In milliseconds: while they start, while they wait, while they end. */
  delayMs: Record<'start' | 'wait' | 'end', { p99: number; max: number }>
  startSeconds: number
}

const [address = '', port = '', count = '', dns = ''] = process.argv.slice(2)
const engine = await openEngine({ dns, allowNets: ['127.0.0.0/8'] })
const request = { target: address, port: Number(port) }

// Everything that is loaded once is loaded by a first few.
await startAll(50)
await engine.endAll()
const second = await settledMemory()

// `endAll` is for the end of a process: what runs after it counts as interrupted, which changes nothing here.
const delays = monitorEventLoopDelay({ resolution: 1 })
delays.enable()
const began = performance.now()
await startAll(Number(count))
const startSeconds = (performance.now() - began) / 1000
const start = read()
await sleep(3000)
const wait = read()
const full = await settledMemory()
read()
await engine.endAll()
const end = read()
await engine.close()
const each = (value: 'rss' | 'heapUsed') => (full[value] - second[value]) / Number(count)
const result: Silent = { bytesPerCheck: each('rss'), heapBytesPerCheck: each('heapUsed'), delayMs: { start, wait, end }, startSeconds }
process.stdout.write(JSON.stringify(result))

/** Starts them as fast as they can be taken, and waits until each has its connection. */
async function startAll(many: number): Promise<void> {
  let connected = 0
  const all = new Promise<void>((resolve) => {
    engine.onKept = (events) => {
      connected += events.filter((event) => event.kind === 'connected').length
      if (connected === many) resolve()
    }
  })
  for (let index = 0; index < many; index += 1) await engine.start(request)
  await all
}

function read(): { p99: number; max: number } {
  const seen = { p99: delays.percentile(99) / 1e6, max: delays.max / 1e6 }
  delays.reset()
  return seen
}

async function settledMemory(): Promise<NodeJS.MemoryUsage> {
  for (let times = 0; times < 3; times += 1) {
    globalThis.gc?.()
    await sleep(200)
  }
  return process.memoryUsage()
}
