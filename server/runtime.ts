// What pages and route handlers may ask of the running server: plain data in, plain data out. This is the one server
// file that app/ imports. It holds types and the cell only, so it drags nothing into Next's bundles.
import type { CheckEvent, Outcome } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import type { Problem } from '#lib/problem.ts'

/** Where a check stands, as the API says it. */
export type CheckStatus = 'running' | 'done' | 'interrupted'

/** All that is kept of a check. Times are ISO 8601 in UTC. */
export interface CheckSnapshot {
  id: string
  status: CheckStatus
  outcome: Outcome | undefined
  createdAt: string
  expiresAt: string
  request: CheckRequest
  events: CheckEvent[]
}

/** What the one who starts a check gets back. */
export interface StartedCheck {
  id: string
  /** The permalink, absolute where the public URL is known, else a path. */
  url: string
  /** The WebSocket's path or URL. */
  socket: string
  /** Proves ownership; 32 random bytes, base64url. Stored hashed only. */
  ownerToken: string
}

/** Who our servers' peers see: looked up once and remembered for some minutes. */
export interface Identity {
  address: string
  how: 'setting' | 'route' | 'private' | 'unknown'
  /** The PTR name, if there is one. */
  name: string | undefined
  /** Is there a name, and does it resolve back to the address? `undefined`: DNS gave no answer. */
  confirmed: boolean | undefined
  /** What we say in EHLO unless asked otherwise. */
  greetingName: string
}

export interface PublicSettings {
  /** Without a final slash; undefined: take it from the request. */
  publicUrl: string | undefined
  /** May visitors send messages, or only probe? */
  messages: boolean
  /** Origins that may frame the widget. */
  embedOrigins: string[]
  allowPorts: string
  retentionDays: number
  /** Who runs this server: a mailbox or a URL. */
  contact: string | undefined
  /** Names under practice.test, with a few words each, for the page's examples. */
  practice: { name: string; about: string }[]
}

/** A form that was posted without a script and could not be run: what was typed, and what is wrong with it. */
export interface Draft {
  entries: [name: string, value: string][]
  problem: Problem
}

export interface Runtime {
  settings: PublicSettings
  identity(): Promise<Identity>
  /** `input` is unparsed JSON or form data turned into the shape of a CheckRequest; `client` the address it came from. */
  startCheck(input: unknown, client: string): Promise<StartedCheck | Problem>
  findCheck(id: string): Promise<CheckSnapshot | Problem>
  /** Events from `after` + 1 on: first the past, then live, until `done` has been given. Cheap to abandon. */
  follow(id: string, after: number, signal: AbortSignal): AsyncIterable<CheckEvent[]>
  /** Ends a running check early. */
  cancelCheck(id: string, ownerToken: string): Promise<Problem | undefined>
  deleteCheck(id: string, ownerToken: string): Promise<Problem | undefined>
  /** A picture of a transcript, from SVG of ours to PNG. */
  paint(svg: string): Promise<Uint8Array | Problem>
  /** Keeps a draft for some minutes; `/?draft=<id>` shows it again. */
  keepDraft(draft: Draft): string
  findDraft(id: string): Draft | undefined
}

// Next bundles its own copies of this module, so the instance lives on globalThis.
const KEY = Symbol.for('smtpscope.runtime')
type Cell = { [KEY]?: Runtime }

/** Hands the runtime to the pages. Called once, by server/index.ts, before Next is prepared. */
export function provideRuntime(runtime: Runtime): void {
  const cell = globalThis as Cell
  if (cell[KEY] !== undefined) throw new Error('A runtime is already provided; there must be one per process.')
  cell[KEY] = runtime
}

/** The running server. Call it inside a request, never when a module is loaded: a build has no server. */
export function getRuntime(): Runtime {
  const runtime = (globalThis as Cell)[KEY]
  if (runtime === undefined) throw new Error('No runtime: start smtpscope with `npm start` or `npm run dev`, not with `next start`.')
  return runtime
}
