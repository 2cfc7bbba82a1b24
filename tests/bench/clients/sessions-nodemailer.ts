// nodemailer with a new connection for each message, as it works without a pool.
import { createTransport } from 'nodemailer'
import { BODY, RECIPIENT, rateOf, readRateArguments, SENDER, SUBJECT } from '#tests/bench/clients/rate.ts'

const { address, port, parallel, seconds, warmSeconds } = readRateArguments()
const transport = createTransport({ host: address, port, name: 'client.example', secure: false })
const message = { from: SENDER, to: RECIPIENT, subject: SUBJECT, text: BODY }
const rate = await rateOf(
  async () => {
    await transport.sendMail(message)
  },
  parallel,
  seconds,
  warmSeconds,
)
process.stdout.write(JSON.stringify(rate))
