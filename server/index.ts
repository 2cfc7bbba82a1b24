// The composition root: reads the settings, puts the parts together, starts Next and listens. It decides nothing.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import next from 'next'
import { expireRegularly } from '#server/checks/expire.ts'
import { markInterrupted } from '#server/checks/recover.ts'
import { runCheck } from '#server/checks/run.ts'
import { traceOf } from '#server/checks/trace.ts'
import { compose } from '#server/compose.ts'
import { readEnvOrExit } from '#server/env.ts'
import { createHttpServer } from '#server/http.ts'
import { openAloneOrExit } from '#server/journal/open.ts'
import { limitConnections } from '#server/limits/connections.ts'
import { createCourtesy } from '#server/limits/courtesy.ts'
import { createDeniedServers } from '#server/limits/denied-servers.ts'
import { createGatekeeper } from '#server/limits/limits.ts'
import { createReading, endlessReading } from '#server/limits/reading.ts'
import { listen } from '#server/listen.ts'
import { createLog } from '#server/log.ts'
import { createPainter } from '#server/picture/painter.ts'
import { provideRuntime } from '#server/runtime.ts'
import { leaveOnSignal } from '#server/shutdown.ts'
import { openWayOut } from '#server/way-out.ts'
import { createViewers } from '#server/websocket.ts'

const settings = readEnvOrExit()
const log = createLog()
const now = () => new Date()

const journal = await openAloneOrExit(settings.databasePath)
const interrupted = await markInterrupted(journal)
if (interrupted > 0) log.info({ count: interrupted }, 'ended checks that an earlier process left running')
const stopExpiry = expireRegularly({ journal, maxBytes: settings.databaseMb * 1_000_000, now, log })

const wayOut = await openWayOut(settings)
const { resolver, policy, connector, identity, practice } = wayOut
const gatekeeper = createGatekeeper(settings.limits, practice.isPracticeName)
const isDeniedServer = createDeniedServers(settings.deny, resolver, () => performance.now())
const courtesy = createCourtesy(settings.deny, isDeniedServer, gatekeeper, practice.isPracticeName)
const painter = createPainter(join(dirname(settings.databasePath), 'fonts'))
const { ehloName, egressIp, relayDomain, control, blockLists } = settings
const outside = { resolver, policy, courtesy, connector, ehloName, egressIp, relayDomain, control, blockLists }
const { runtime, feed, running } = compose({
  settings,
  journal,
  policy,
  gatekeeper,
  identity,
  practice,
  paint: painter.paint,
  log,
  now,
  clock: () => performance.now(),
  run: ({ id, ...options }) =>
    runCheck({ ...options, ...outside, now, random: Math.random, uniqueId: randomUUID, trace: traceOf(id, settings) }),
})
// Next bundles its own copies of our modules, so the pages find the runtime in one cell on globalThis.
provideRuntime(runtime)

// Next adds an upgrade listener of its own to the server it is given, which would close our sockets where a page matches their
// path. It gets one that never listens; in development its events are handed on.
const nextSockets = createServer()
const app = next({ dev: settings.isDev, hostname: settings.host, port: settings.port, httpServer: nextSockets })
await app.prepare()

const viewers = createViewers({ journal, feed, running, log, now, publicUrl: settings.publicUrl, trustProxy: settings.trustProxy })
const reading = settings.limits === 'off' ? endlessReading : createReading(settings.limits.rates.read)
const server = createHttpServer({ settings, journal, viewers, reading, handle: app.getRequestHandler(), nextSockets, log })
if (settings.limits !== 'off') {
  const { connections, 'connections-client': ofClient } = settings.limits.counts
  limitConnections(server, { inAll: connections, perClient: settings.trustProxy > 0 ? undefined : ofClient })
}
const url = await listen(server, settings)
const close = [() => app.close(), () => wayOut.close(), () => painter.close(), async () => stopExpiry(), () => journal.close()]
leaveOnSignal({ server, running, viewers, close, log })
process.stdout.write(`smtpscope is ready: ${settings.publicUrl ?? url}\n`)
