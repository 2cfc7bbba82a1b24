// Sessions per second: whole message sessions, each on a connection of its own, against Postfix's smtp-sink.
import { bundled } from '#tests/bench/bundle.ts'
import { plainEnv, runForJson, runToEnd } from '#tests/bench/child.ts'
import type { Rate } from '#tests/bench/clients/rate.ts'
import { failureLine, figure, goalLine, spreadText, table } from '#tests/bench/markdown.ts'
import { type Bench, missingOf } from '#tests/bench/measurement.ts'
import { startNames } from '#tests/bench/names.ts'
import { clientSource } from '#tests/bench/paths.ts'
import { type Sink, startSink } from '#tests/bench/sink.ts'
import { median, spreadOf } from '#tests/bench/statistics.ts'
import { findPart, type PartName } from '#tests/setup/parts.ts'

const PARALLEL = [1, 10, 100] as const

interface Client {
  id: string
  name: string
  needs: readonly PartName[]
  rate(sink: Sink, parallel: number, seconds: number): Promise<Rate>
}

const WARM_SECONDS = 0.7

/** As `npm start` starts the server; the same for both clients in Node. */
const NODE = [process.execPath, '--max-semi-space-size=32']

export async function measureSessions(bench: Bench): Promise<string> {
  const missing = missingOf(['smtp-sink'])
  if (missing.length > 0) return missing.join('\n')
  const names = await startNames()
  const sink = await startSink()
  try {
    const clients = await makeClients(names.server)
    const present = clients.filter((client) => missingOf(client.needs).length === 0)
    const rates = new Map<string, Rate[]>()
    const failures = new Map<string, string>()
    for (const parallel of PARALLEL) {
      for (let round = 0; round < bench.rounds; round += 1) {
        // In turn, so that what else the machine does meets all of them.
        for (const client of present) {
          const rate = await client.rate(sink, parallel, bench.quick ? 0.8 : 1.5).catch((fault: unknown) => failureLine(fault))
          if (typeof rate === 'string') {
            bench.say(`sessions: ${client.name}, ${parallel} at once: ${rate}`)
            failures.set(client.id, rate)
            continue
          }
          const key = `${client.id} ${parallel}`
          rates.set(key, [...(rates.get(key) ?? []), rate])
          bench.say(`sessions: ${client.name}, ${parallel} at once: ${figure(rate.sessions / rate.seconds)} per second`)
        }
      }
    }
    return report(clients, rates, failures)
  } finally {
    await sink.stop()
    names.close()
  }
}

function report(clients: readonly Client[], rates: ReadonlyMap<string, readonly Rate[]>, failures: ReadonlyMap<string, string>): string {
  const perSecond = (id: string, parallel: number) => (rates.get(`${id} ${parallel}`) ?? []).map((rate) => rate.sessions / rate.seconds)
  const cpu = (id: string) =>
    (rates.get(`${id} 100`) ?? []).flatMap((rate) => (rate.cpuSeconds === undefined ? [] : [(rate.cpuSeconds * 1000) / rate.sessions]))
  const rows = clients.map(({ id, name, needs }) => {
    const cells = PARALLEL.map((parallel) => {
      const values = perSecond(id, parallel)
      return values.length === 0 ? '' : spreadText(spreadOf(values))
    })
    const missing = [...missingOf(needs), ...(failures.has(id) ? [failures.get(id) ?? ''] : [])]
    return missing.length > 0
      ? [`${name}: ${missing.join(', ')}`, ...cells, '']
      : [name, ...cells, cpu(id).length === 0 ? '' : `${figure(median(cpu(id)))} ms`]
  })
  const of = (id: string, parallel: number) => {
    const values = perSecond(id, parallel)
    return values.length === 0 ? undefined : median(values)
  }
  const against = (goal: string, id: string, times: number, at: readonly number[]) => {
    const pairs = at.map((parallel) => ({ parallel, ours: of('engine', parallel), theirs: of(id, parallel) }))
    if (pairs.some((pair) => pair.ours === undefined || pair.theirs === undefined)) return []
    const isMet = pairs.every(({ ours = 0, theirs = 0 }) => ours >= times * theirs)
    return [
      goalLine(goal, isMet, pairs.map(({ parallel, ours = 0, theirs = 1 }) => `${figure(ours / theirs)} × at ${parallel}`).join(', ')),
    ]
  }
  return [
    table(
      ['Sessions per second', ...PARALLEL.map((parallel) => `${parallel} at once`), 'processor time of the client, a session at 100'],
      rows,
    ),
    '',
    ...against('ahead of smtplib throughout', 'smtplib', 1, PARALLEL),
    ...against('at least twice nodemailer throughout', 'nodemailer', 2, PARALLEL),
    ...against('half of smtp-source at 100', 'smtp-source', 0.5, [100]),
  ].join('\n')
}

async function makeClients(dns: string): Promise<Client[]> {
  const engine = await bundled('sessions-engine')
  const nodemailer = await bundled('sessions-nodemailer')
  const inNode =
    (script: string, more: readonly string[] = []) =>
    (sink: Sink, parallel: number, seconds: number) =>
      runForJson<Rate>([...NODE, script, ...where(sink, parallel, seconds), ...more], plainEnv({ NODE_ENV: 'production' }))
  return [
    { id: 'engine', name: 'smtpscope, every event journaled', needs: [], rate: inNode(engine, [dns]) },
    { id: 'nodemailer', name: 'nodemailer, a connection each', needs: [], rate: inNode(nodemailer) },
    {
      id: 'smtplib',
      name: "Python's smtplib, in threads",
      needs: ['python3'],
      rate: (sink, parallel, seconds) =>
        runForJson<Rate>([findPart('python3') ?? '', clientSource('sessions-smtplib.py'), ...where(sink, parallel, seconds)]),
    },
    { id: 'swaks', name: 'swaks, a process each, at most 10 at once', needs: ['swaks'], rate: swaksRate },
    { id: 'smtp-source', name: 'smtp-source', needs: ['smtp-source'], rate: smtpSourceRate },
  ]
}

const where = (sink: Sink, parallel: number, seconds: number) => [sink.address, ...[sink.port, parallel, seconds, WARM_SECONDS].map(String)]

async function swaksRate(sink: Sink, parallel: number, seconds: number): Promise<Rate> {
  const command = [findPart('swaks') ?? '', '--silent', '3', '--server', `${sink.address}:${sink.port}`, '--ehlo', 'client.example']
  const addresses = ['--from', 'sender@client.example', '--to', 'recipient@example.test']
  const began = performance.now()
  let sessions = 0
  const loop = async () => {
    while (performance.now() - began < seconds * 1000) {
      const { code, stderr } = await runToEnd([...command, ...addresses])
      if (code !== 0) throw new Error(`swaks ended with ${code}: ${stderr}`)
      sessions += 1
    }
  }
  // More than the cores can run at once changes nothing but the queue.
  await Promise.all(Array.from({ length: Math.min(parallel, 10) }, loop))
  return { sessions, seconds: (performance.now() - began) / 1000 }
}

/** It is told how many messages to send, so a first short run says how many make the time. */
async function smtpSourceRate(sink: Sink, parallel: number, seconds: number): Promise<Rate> {
  const send = async (messages: number): Promise<Rate> => {
    const addresses = ['-M', 'client.example', '-f', 'sender@client.example', '-t', 'recipient@example.test']
    const command = [
      findPart('smtp-source') ?? '',
      '-s',
      String(parallel),
      '-m',
      String(messages),
      ...addresses,
      `${sink.address}:${sink.port}`,
    ]
    const { code, stderr, wallMs } = await runToEnd(command)
    if (code !== 0) throw new Error(`smtp-source ended with ${code}: ${stderr}`)
    return { sessions: messages, seconds: wallMs / 1000 }
  }
  const first = await send(500)
  return send(Math.ceil((first.sessions / first.seconds) * seconds))
}
