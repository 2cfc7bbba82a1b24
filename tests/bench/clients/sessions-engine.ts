// This engine, sending whole messages. A sixth argument is the file that a profile of the measured time is written to.
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { openEngine } from '#tests/bench/clients/engine.ts'
import { BODY, RECIPIENT, rateOf, readRateArguments, SENDER, SUBJECT } from '#tests/bench/clients/rate.ts'

const { address, port, parallel, seconds, warmSeconds, rest } = readRateArguments()
const [dns = '127.0.0.1:9', profileFile] = rest
const engine = await openEngine({ dns, allowNets: ['127.0.0.0/8'] })
const request = { target: address, port, purpose: 'message', from: SENDER, to: [RECIPIENT], message: { subject: SUBJECT, body: BODY } }

const inspector = new Session()
if (profileFile !== undefined) {
  inspector.connect()
  await inspector.post('Profiler.enable')
  await inspector.post('Profiler.setSamplingInterval', { interval: 200 })
  setTimeout(() => void inspector.post('Profiler.start'), warmSeconds * 1000)
}
const rate = await rateOf(
  async () => {
    const outcome = await engine.run(request)
    if (outcome !== 'accepted') throw new Error(`A session ended with ${outcome}.`)
  },
  parallel,
  seconds,
  warmSeconds,
)
if (profileFile !== undefined) writeFileSync(profileFile, JSON.stringify((await inspector.post('Profiler.stop')).profile))
await engine.close()
process.stdout.write(JSON.stringify(rate))
