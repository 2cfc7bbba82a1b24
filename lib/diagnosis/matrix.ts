// Events → the matrix of several ways in: host and address by stage, with time and outcome.
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import {
  type Attempt,
  type Conversation,
  decisiveAttempt,
  type Exchange,
  isAnswered,
  readConversation,
} from '#lib/diagnosis/conversation.ts'
import type { StageId } from '#lib/diagnosis/model.ts'
import { decisiveRecipient, isAgreed, isImplicit, stageOf, stageOrder } from '#lib/diagnosis/position.ts'
import { codeOf } from '#lib/diagnosis/reply-words.ts'
import { offersStartTls } from '#lib/diagnosis/start-tls.ts'
import { type WayOutcome, wayOutcome } from '#lib/diagnosis/way-outcome.ts'
import { replyClass } from '#lib/smtp/reply.ts'
import { type Message, say } from '#lib/words/message.ts'
import { tlsVersion } from '#lib/words/tls-version.ts'

/** `absent`: passed over, as the server does not offer it; `skipped`: never reached, or not asked for. */
export type CellState = 'waiting' | 'running' | 'done' | 'absent' | 'put-off' | 'failed' | 'skipped'

export interface Cell {
  stage: StageId
  state: CellState
  /** What came of it, where that is more than that it was done: a code, a version of TLS. */
  text: Message | undefined
  /** How long it took, in milliseconds; absent until it has ended. */
  tookMs: number | undefined
}

export interface MatrixRow {
  attempt: number
  host: string
  address: string
  /** Is it the one that the verdict rests on? */
  isDecisive: boolean
  cells: Cell[]
  outcome: WayOutcome
}

/** One row for each attempt, in the order of a sender. */
export interface Matrix {
  stages: StageId[]
  rows: MatrixRow[]
}

/** Undefined where there is nothing to compare: with fewer than two ways in. */
export function matrix(events: readonly CheckEvent[], request: Pick<CheckRequest, 'purpose' | 'tls'>): Matrix | undefined {
  const view = readConversation(events, request)
  if (view.attempts.length < 2) return undefined
  const isFirst = request.tls === 'implicit' || view.attempts.some(isImplicit)
  const isAsked = (id: StageId) =>
    id !== 'lookup' && id !== 'quit' && !(id === 'message' && request.purpose === 'probe') && !(id === 'tls' && request.tls === 'never')
  const seen = new Set(view.attempts.flatMap((attempt) => attempt.exchanges.map(stageOf)))
  // What every session has is shown from the start; anything else once one of them has come so far.
  const stages = stageOrder(isFirst).filter((id) => isAsked(id) && (usual.has(id) || seen.has(id)))
  const decisive = decisiveAttempt(view)
  const rows = view.attempts.map((attempt) => ({
    attempt: attempt.index,
    host: attempt.host,
    address: attempt.address,
    isDecisive: attempt === decisive,
    cells: stages.map((stage) => cell(stage, view, attempt)),
    outcome: wayOutcome(view, attempt),
  }))
  return { stages, rows }
}

/** How many of them are good, or how far it has come. */
export function matrixTitle({ rows }: Matrix, isDone: boolean): Message {
  const over = rows.filter((row) => row.outcome.tone !== 'running').length
  if (!isDone) return say('matrix-running', over, rows.length)
  return say('matrix-title', rows.filter((row) => row.outcome.isIn).length, rows.length)
}

const usual: ReadonlySet<StageId> = new Set<StageId>(['connect', 'banner', 'greet', 'tls', 'sender', 'recipient', 'message'])

/** How the ways in compare, each under its name; of several attempts at one the last counts. */
export function comparison(view: Conversation): (WayOutcome & { name: string })[] {
  const ways = new Map(view.attempts.map((each) => [`${each.host} ${each.address} ${each.port}`, each]))
  return [...ways.values()].map((attempt) => {
    const { host, address } = attempt
    return { ...wayOutcome(view, attempt), name: host === address ? host : `${host} (${address})` }
  })
}

function cell(stage: StageId, view: Conversation, attempt: Attempt): Cell {
  if (stage === 'connect') return connect(view, attempt)
  const exchanges = attempt.exchanges.filter((each) => stageOf(each) === stage)
  const isOver = attempt.closed !== undefined || attempt.unreachable !== undefined || view.done !== undefined
  const last = decisive(stage, attempt, exchanges)
  if (last === undefined) return { stage, ...without(stage, attempt, isOver), tookMs: undefined }
  if (!isAnswered(last) && !isOver) return { stage, state: 'running', text: undefined, tookMs: undefined }
  const first = exchanges[0] ?? last
  const endedAt = isAnswered(last) ? (last.handshake?.at ?? last.replies.at(-1)?.at) : (attempt.closed?.at ?? view.done?.at)
  const tookMs = endedAt === undefined ? undefined : Math.max(0, endedAt - (first.sent?.at ?? first.askedAt))
  return { stage, ...answered(stage, attempt, last), tookMs }
}

function connect(view: Conversation, { trying, connected, unreachable }: Attempt): Cell {
  const ended = connected ?? unreachable
  const tookMs = trying === undefined || ended === undefined ? undefined : ended.at - trying.at
  const state = connected !== undefined ? 'done' : unreachable === undefined ? (view.done === undefined ? 'running' : 'skipped') : 'failed'
  if (unreachable?.cause === 'forbidden') return { stage: 'connect', state: 'skipped', text: undefined, tookMs }
  return { stage: 'connect', state, text: unreachable && say(`cell-${unreachable.cause}`), tookMs }
}

/** Of several exchanges in a stage the one that says how it went. */
function decisive(stage: StageId, attempt: Attempt, exchanges: readonly Exchange[]): Exchange | undefined {
  if (stage !== 'recipient') return exchanges.at(-1)
  return decisiveRecipient(attempt) ?? exchanges.find((each) => !isAnswered(each)) ?? exchanges.findLast(isAgreed) ?? exchanges.at(-1)
}

function answered(stage: StageId, attempt: Attempt, last: Exchange): Pick<Cell, 'state' | 'text'> {
  if (!isAnswered(last)) return { state: 'failed', text: attempt.closed?.by === 'server' ? say('cell-cut') : say('cell-silence') }
  if (isAgreed(last)) {
    const handshake = stage === 'tls' ? attempt.exchanges.find((each) => each.handshake !== undefined)?.handshake : undefined
    return { state: 'done', text: handshake && say('cell-text', tlsVersion(handshake.protocol)) }
  }
  if (last.code === undefined) return { state: 'failed', text: say('cell-failed') }
  const text = say('cell-text', codeOf(last))
  // TLS was a wish: the session went on without it.
  if (stage === 'tls' && attempt.exchanges.some((each) => each.wait === 'mail')) return { state: 'absent', text }
  return { state: replyClass(last.code) === 4 ? 'put-off' : 'failed', text }
}

/** A stage that did not come: what a server does not offer is known only from a whole answer to EHLO. */
function without(stage: StageId, attempt: Attempt, isOver: boolean): Pick<Cell, 'state' | 'text'> {
  if (stage === 'tls' && !isImplicit(attempt) && offersStartTls(attempt) === false)
    return { state: 'absent', text: say('cell-not-offered') }
  return { state: isOver ? 'skipped' : 'waiting', text: undefined }
}
