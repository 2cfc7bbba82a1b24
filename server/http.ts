// The HTTP server: headers on every answer, health, then Next; and one listener for upgrades, so that nothing but our
// WebSocket and, in development, Next's own is ever upgraded.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { CLIENT_HEADER } from '#lib/client-header.ts'
import { duration } from '#lib/words/duration.ts'
import { type GateOptions, turnedAway } from '#server/gate.ts'
import { markGone } from '#server/gone.ts'
import { dropForwarded, setSecurityHeaders, shortenUserAgent } from '#server/headers.ts'
import { answerHealth } from '#server/health.ts'
import type { Journal } from '#server/journal/journal.ts'
import { inReadersWords, languageOf, setLanguage } from '#server/language.ts'
import { clientAddress } from '#server/limits/client.ts'
import { readTooMuch } from '#server/limits/limits.ts'
import { type Reading, readingKind, watchAnswer } from '#server/limits/reading.ts'
import type { Log } from '#server/log.ts'
import type { Viewers } from '#server/websocket.ts'

export interface HttpOptions {
  settings: GateOptions & { embedOrigins: readonly string[] }
  journal: Pick<Journal, 'find'>
  viewers: Viewers
  reading: Reading
  /** Next, for all that is not answered here. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Carries Next's own upgrade listener, for hot reloading; it never listens. */
  nextSockets: Server
  log: Log
}

/** Nobody needs longer to say what they want: some lines, or a form of 256 KB. */
const HEADERS_MS = 15_000
const REQUEST_MS = 30_000
/** A connection on which nothing moves. The slowest answer of ours, the long poll, waits 25 seconds. */
const SILENT_MS = 60_000

/** For a person's eyes, and for those of no script or style. `sentence` is one of ours. */
function pageThatSays(sentence: string, tag: string): string {
  return `<!doctype html>\n<html lang="${tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>smtpscope</title></head>\n<body><h1>${sentence}</h1></body></html>\n`
}

/** Makes the server; it does not listen yet. */
export function createHttpServer({ settings, journal, viewers, reading, handle, nextSockets, log }: HttpOptions): Server {
  const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS, connectionsCheckingInterval: 5_000 })
  server.setTimeout(SILENT_MS)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    request.headers[CLIENT_HEADER] = clientAddress(request, settings.trustProxy)
    dropForwarded(request, settings.trustProxy)
    shortenUserAgent(request)
    setSecurityHeaders(request, response, settings)
    setLanguage(request, response)
    const away = turnedAway(request, settings)
    if (away !== undefined) {
      response.writeHead(away.status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
      response.end(`${await inReadersWords(request, away.message)}\n`)
    } else if (!(await answerHealth(request, response, journal)) && (await isItsTurn(request, response))) {
      await markGone(request, response, journal)
      await handle(request, response)
    }
  }

  /** Waits until the answer may be made; where the client has had enough, it is told so. */
  async function isItsTurn(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const kind = readingKind(request)
    if (kind === undefined) return true
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const pass = await reading.begin(clientAddress(request, settings.trustProxy), kind, gone.signal)
    if ('end' in pass) {
      watchAnswer(request, response, pass)
      return true
    }
    const said = await inReadersWords(request, readTooMuch(duration(pass.seconds * 1000)))
    const isPage = request.headers.accept?.includes('text/html') === true
    const headers = { 'cache-control': 'no-store', 'retry-after': String(pass.seconds) }
    response.writeHead(429, { ...headers, 'content-type': `text/${isPage ? 'html' : 'plain'}; charset=utf-8` })
    response.end(isPage ? pageThatSays(said, languageOf(request)) : `${said}\n`)
    return false
  }

  server.on('request', (request, response) => {
    answer(request, response).catch((error) => {
      log.error({ err: error }, 'a request ended by a fault of ours')
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      response.end('Something went wrong on our side.\n')
    })
  })

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // The peer may be gone before there is anybody to tell.
    socket.on('error', () => socket.destroy())
    dropForwarded(request, settings.trustProxy)
    if (turnedAway(request, settings) === undefined && viewers.upgrade(request, socket, head)) return
    const isReload = settings.isDev && request.url?.startsWith('/_next/hmr') === true
    if (isReload && nextSockets.emit('upgrade', request, socket, head)) return
    // Upgrades are out of the server's care: without this, a peer that does not close keeps its socket for good.
    socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () => socket.destroy())
  })
  return server
}
