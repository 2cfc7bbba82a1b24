// GET /api/checks/:id/events?after=&wait= is for where WebSockets do not get through: it answers with the next events
// at once if there are any, else as soon as one comes, at the latest after `wait` seconds.
import { z } from 'zod'
import { json, problemJson } from '#app/api/answer.ts'
import { isProblem, problem } from '#lib/problem.ts'
import { getRuntime } from '#server/runtime.ts'

/** Proxies give up on a silent answer after 30 seconds or more. */
const MAX_WAIT_S = 25

const querySchema = z.object({
  after: z
    .string()
    .regex(/^(-1|\d{1,9})$/)
    .default('-1')
    .transform(Number),
  wait: z
    .string()
    .regex(/^\d{1,2}$/)
    .default('0')
    .transform((text) => Math.min(Number(text), MAX_WAIT_S)),
})

/** `{events, done}`: the events after `after`, and whether the last of them is the last of all. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!query.success) return problemJson(problem('bad-request', '"after" is a seq or -1, "wait" is seconds from 0 to 25.'), request)
  const { id } = await params
  const runtime = getRuntime()
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(query.data.wait * 1000)])
  for await (const events of runtime.follow(id, query.data.after, signal)) {
    return json(200, { events, done: events.at(-1)?.kind === 'done' })
  }
  const check = await runtime.findCheck(id)
  if (isProblem(check)) return problemJson(check, request)
  // A check that ran elsewhere, or broke off, has nothing to wait for: without this, its viewers would ask in a circle.
  if (check.status === 'running' && !signal.aborted)
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
  // Between the two questions the check may have ended: then its last events are still to be fetched.
  return json(200, { events: [], done: (check.events.at(-1)?.seq ?? -1) <= query.data.after && check.status !== 'running' })
}
