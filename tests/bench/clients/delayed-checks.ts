// Checks over a path with a delay, run inside its namespace. The mail server is at the near address, and reached by the far
// one: see delayed-path.py.
import { connect } from 'node:net'
import { openEngine } from '#tests/bench/clients/engine.ts'
import { BODY, RECIPIENT, SENDER, SUBJECT } from '#tests/bench/clients/rate.ts'
import { startNames } from '#tests/bench/names.ts'
import { startSink } from '#tests/bench/sink.ts'
import { median } from '#tests/bench/statistics.ts'

/** What this client prints, as JSON; all in milliseconds. */
export interface Delayed {
  /** What a TCP connection takes to come about: one round trip. */
  roundTrips: number[]
  plain: number[]
  pipelined: number[]
}

const NEAR = '10.99.0.1'
const FAR = '10.99.0.2'
const times = Number(process.argv[2])
const sink = await startSink(NEAR, 2525)
const names = await startNames()
const engine = await openEngine({ dns: names.server, allowNets: ['10.99.0.0/24'] })

const roundTrips: number[] = []
for (let index = 0; index < times; index += 1) roundTrips.push(await connectionTime())
const plain = await wallTimes({})
const pipelined = await wallTimes({ pipelining: true })
await engine.close()
names.close()
await sink.stop()
const result: Delayed = { roundTrips, plain, pipelined }
process.stdout.write(JSON.stringify(result))

function connectionTime(): Promise<number> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const socket = connect({ host: FAR, port: 2525 })
    socket.once('error', reject)
    socket.once('connect', () => {
      resolve(performance.now() - began)
      socket.destroy()
    })
  })
}

/** From the request to the durable `done`. The first one, which loads what is loaded once, does not count. */
async function wallTimes(more: Readonly<Record<string, unknown>>): Promise<number[]> {
  const message = { subject: SUBJECT, body: BODY }
  const request = { target: FAR, port: 2525, purpose: 'message', from: SENDER, to: [RECIPIENT], message, ...more }
  const took: number[] = []
  for (let index = 0; index <= times; index += 1) {
    const began = performance.now()
    const outcome = await engine.run(request)
    if (outcome !== 'accepted') throw new Error(`A session ended with ${outcome}; round trip ${median(roundTrips)} ms.`)
    if (index > 0) took.push(performance.now() - began)
  }
  return took
}
