// Expected failures, as a closed table: each has one code, whose side it is, an HTTP status and a WebSocket close code.
// The words a reader sees are made where the failure is found, from what was found.

const table = {
  'bad-request': { side: 'visitor', status: 400, close: 1008 },
  'forbidden-target': { side: 'visitor', status: 403, close: 1008 },
  'denied-target': { side: 'visitor', status: 403, close: 1008 },
  'forbidden-origin': { side: 'visitor', status: 403, close: 1008 },
  'messages-off': { side: 'visitor', status: 403, close: 1008 },
  'not-owner': { side: 'visitor', status: 403, close: 1008 },
  'no-such-check': { side: 'visitor', status: 404, close: 4004 },
  gone: { side: 'visitor', status: 410, close: 4010 },
  'unsupported-type': { side: 'visitor', status: 415, close: 1003 },
  'too-large': { side: 'visitor', status: 413, close: 1009 },
  'too-many': { side: 'visitor', status: 429, close: 1013 },
  overloaded: { side: 'us', status: 503, close: 1013 },
  internal: { side: 'us', status: 500, close: 1011 },
} as const satisfies Record<string, { side: 'visitor' | 'server' | 'network' | 'us'; status: number; close: number }>

export type ProblemCode = keyof typeof table

/** Something that went wrong in a way we foresaw. `fields` maps a request field's path (`to.0`) to one sentence. */
export interface Problem {
  problem: ProblemCode
  message: string
  fields?: Record<string, string>
  /** When to try again, in seconds. */
  retryAfter?: number
}

/** Makes a problem; `message` is one or two sentences that say what happened and what to do. */
export function problem(code: ProblemCode, message: string, fields?: Record<string, string>, retryAfter?: number): Problem {
  return { problem: code, message, ...(fields === undefined ? {} : { fields }), ...(retryAfter === undefined ? {} : { retryAfter }) }
}

/** Tells a problem from any other result. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value
}

/** The HTTP status that goes with a problem. */
export function statusOf(code: ProblemCode): number {
  return table[code].status
}

/** The WebSocket close code that goes with a problem. */
export function closeCodeOf(code: ProblemCode): number {
  return table[code].close
}
