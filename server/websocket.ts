// One viewer at a WebSocket: looks at the origin, finds the check, forwards its events, and closes with a code that
// says why. Nothing is queued for a viewer: the next events are taken once the last ones have left.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { isOwnOrigin, type Whence } from '#lib/origin.ts'
import { closeCodeOf, isProblem, type Problem, problem } from '#lib/problem.ts'
import { speakerOf } from '#lib/words/language.ts'
import { loadLanguage } from '#lib/words/languages.ts'
import type { Speak } from '#lib/words/message.ts'
import { findStored, refusalOf } from '#server/checks/find.ts'
import type { Feed } from '#server/checks/follow.ts'
import type { Refused, TypedLine } from '#server/checks/keyboard.ts'
import type { RunningChecks } from '#server/checks/running.ts'
import { createFrameRate } from '#server/frame-rate.ts'
import type { Journal, StoredCheck } from '#server/journal/journal.ts'
import { languageOf } from '#server/language.ts'
import { clientAddress, clientKey } from '#server/limits/client.ts'
import { createSeats } from '#server/limits/seats.ts'
import type { Log } from '#server/log.ts'
import { parseFrame, parseSocketUrl, type ViewerFrame } from '#server/websocket-frame.ts'

/** Client frames are a token or a short line; ws would take 100 MiB. */
const MAX_FRAME = 16 * 1024
/** Closed normally: the check is over and all of it was given. */
const CLOSE_DONE = 1000
/** We restart; come back with your last seq. */
const CLOSE_RESTART = 1012
/** How many may watch at a time, in all and one check. What is new is held once for each of them while it is sent. */
const MAX_VIEWERS = 1000
const MAX_VIEWERS_PER_CHECK = 250
const MAX_VIEWERS_PER_CLIENT = 100
/** How much may wait for a viewer that has typed what is refused, and takes none of what it is told, in bytes. */
const MAX_UNTAKEN = 1024 * 1024
/** How long a viewer has to answer our goodbye. */
const GOODBYE_MS = 5000
/** How long viewers have to answer that, at a shutdown. */
const LEAVING_MS = 500

export interface ViewerOptions {
  journal: Pick<Journal, 'find'>
  feed: Pick<Feed, 'follow'>
  running: Pick<RunningChecks, 'end' | 'takeOver' | 'type'>
  log: Log
  now: () => Date
  publicUrl: string | undefined
  /** How often a viewer is asked whether it is still there. */
  pingEveryMs?: number
  /** A viewer that takes nothing for so long is let go. */
  stalledAfterMs?: number
  maxViewers?: number
  maxViewersPerCheck?: number
  maxViewersPerClient?: number
  /** How many proxies before us are the operator's own. */
  trustProxy?: number
}

export interface Viewers {
  /** Takes the upgrade if its path is ours; false: somebody else's. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /** Sends every viewer away, to come back after the restart. */
  close(): Promise<void>
}

/** Makes the WebSocket side of the server. It listens nowhere: upgrades are handed to it. */
export function createViewers(options: ViewerOptions): Viewers {
  // Set apart, as the types of ws do not know closeTimeout yet.
  const socketOptions = { noServer: true, maxPayload: MAX_FRAME, perMessageDeflate: false, closeTimeout: GOODBYE_MS }
  const server = new WebSocketServer(socketOptions)
  const { maxViewers = MAX_VIEWERS, trustProxy = 0 } = options
  const { maxViewersPerCheck = MAX_VIEWERS_PER_CHECK, maxViewersPerClient = MAX_VIEWERS_PER_CLIENT } = options
  const seats = createSeats({ inAll: maxViewers, perCheck: maxViewersPerCheck, perClient: maxViewersPerClient })
  const answered = new WeakSet<WebSocket>()
  const ping = setInterval(() => {
    for (const socket of server.clients) {
      if (!answered.delete(socket)) socket.terminate()
      else socket.ping()
    }
  }, options.pingEveryMs ?? 20_000)
  ping.unref()

  return {
    upgrade(request, socket, head) {
      const asked = parseSocketUrl(request.url ?? '')
      if (asked === undefined) return false
      // Those who are told to come back later have a socket too, until they have heard it.
      if (server.clients.size >= 2 * maxViewers) {
        socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () => socket.destroy())
        return true
      }
      server.handleUpgrade(request, socket, head, (viewer) => {
        answered.add(viewer)
        viewer.on('pong', () => answered.add(viewer))
        // Broken and oversized frames: ws closes with the fitting code by itself.
        viewer.on('error', () => {})
        const leave = seats.take(asked.id, clientKey(clientAddress(request, trustProxy)))
        if (leave === undefined) return viewer.close(closeCodeOf('overloaded'), 'Too many are watching. Come back in a moment.')
        viewer.once('close', leave)
        serve(viewer, request, asked, options).catch((error) => {
          options.log.error({ err: error }, 'a viewer ended by a fault of ours')
          viewer.close(closeCodeOf('internal'))
        })
      })
      return true
    },
    async close() {
      clearInterval(ping)
      server.close()
      // Viewers of a check that has just been ended still get its `done`, and leave by themselves.
      await goneOrLate(server.clients)
      for (const viewer of server.clients) viewer.close(CLOSE_RESTART)
      await goneOrLate(server.clients)
      for (const viewer of server.clients) viewer.terminate()
    },
  }
}

async function goneOrLate(viewers: Iterable<WebSocket>): Promise<void> {
  const gone = [...viewers].map((viewer) => new Promise((resolve) => viewer.once('close', resolve)))
  await Promise.race([Promise.all(gone), new Promise((resolve) => setTimeout(resolve, LEAVING_MS))])
}

async function serve(
  viewer: WebSocket,
  request: IncomingMessage,
  asked: { id: string; after: number | undefined },
  options: ViewerOptions,
): Promise<void> {
  const left = new AbortController()
  const leave = (code: number, reason?: string) => {
    left.abort()
    viewer.close(code, reason)
  }
  const refuse = ({ problem: code, message }: Problem) => leave(closeCodeOf(code), message)
  viewer.on('close', () => left.abort())
  viewer.on('error', () => left.abort())

  if (!isOwnOrigin(whenceOf(request), options.publicUrl)) return refuse(problem('forbidden-origin', 'This page may not watch checks here.'))
  if (asked.after === undefined) return refuse(problem('bad-request', '"after" is the seq of the last event you have, or -1.'))

  const finding = findStored(options.journal, asked.id, options.now())
  const speaking = loadLanguage(languageOf(request)).then(speakerOf)
  let isOwner = false
  const heed = async (text: string, isBinary: boolean): Promise<void> => {
    // Frames that come while the check is looked up wait for it.
    const stored = await finding
    if (isProblem(stored) || left.signal.aborted) return
    const act = actOf(stored, isOwner, text, isBinary)
    if (isProblem(act)) return refuse(act)
    isOwner = true
    if (act.type === 'cancel') await options.running.end(stored.id)
    else if (act.type === 'takeover') options.running.takeOver(stored.id)
    else if (act.type === 'line') options.running.type(stored.id, typedLine(act, viewer, await speaking))
  }
  const mayCome = createFrameRate(() => performance.now())
  const isTooFast = () => {
    if (left.signal.aborted || mayCome()) return left.signal.aborted
    refuse(problem('bad-request', 'These are more frames than anybody types.'))
    return true
  }
  for (const control of ['ping', 'pong']) viewer.on(control, isTooFast)
  viewer.on('message', (data, isBinary) => {
    if (isTooFast()) return
    heed(data.toString(), isBinary).catch((error) => {
      options.log.error({ err: error }, 'a frame ended by a fault of ours')
      leave(closeCodeOf('internal'))
    })
  })

  const stored = await finding
  if (isProblem(stored)) return refuse(stored)
  for await (const events of options.feed.follow(stored.id, asked.after, left.signal)) {
    await deliver(viewer, JSON.stringify(events), left.signal, options.stalledAfterMs ?? 60_000)
  }
  if (left.signal.aborted) return
  const ended = await findStored(options.journal, stored.id, options.now())
  if (isProblem(ended)) return refuse(ended)
  leave(ended.status === 'running' ? closeCodeOf('internal') : CLOSE_DONE)
}

function whenceOf({ headers }: IncomingMessage): Whence {
  const forwarded = headers['x-forwarded-host']
  return { origin: headers.origin, host: typeof forwarded === 'string' ? forwarded : headers.host }
}

/** What a frame asks for, if its sender may. */
function actOf(stored: StoredCheck, isOwner: boolean, text: string, isBinary: boolean): ViewerFrame | Problem {
  const frame = isBinary ? undefined : parseFrame(text)
  if (frame === undefined) return problem('bad-request', 'There is no such frame.')
  if (frame.type === 'own') return refusalOf(stored, frame.token) ?? frame
  return isOwner ? frame : problem('not-owner', 'Prove that you own the check first.')
}

/** A line with the way back to whoever typed it; nobody else hears that it was refused. */
function typedLine({ text, clear }: Extract<ViewerFrame, { type: 'line' }>, viewer: WebSocket, words: Speak): TypedLine {
  const onRefused = ({ why, ...refused }: Refused) => {
    if (viewer.bufferedAmount > MAX_UNTAKEN) viewer.terminate()
    else if (viewer.readyState === viewer.OPEN) viewer.send(JSON.stringify({ type: 'refused', ...refused, why: words(why) }))
  }
  return { text, leave: clear === undefined ? {} : { clear }, onRefused }
}

/** Sends one frame and waits until it has left for the network, or the viewer has; one that takes nothing is let go. */
function deliver(viewer: WebSocket, text: string, left: AbortSignal, stalledAfterMs: number): Promise<void> {
  return new Promise((resolve) => {
    const stalled = setTimeout(() => viewer.terminate(), stalledAfterMs)
    const next = () => {
      clearTimeout(stalled)
      left.removeEventListener('abort', next)
      resolve()
    }
    left.addEventListener('abort', next)
    // An error means that the viewer left; its `close` event tells the rest.
    viewer.send(text, next)
  })
}
