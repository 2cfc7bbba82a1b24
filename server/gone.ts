// The status of a permalink whose check was deleted or has expired. A page can say 404 only, so the server says 410 for it.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isProblem } from '#lib/problem.ts'
import { findStored } from '#server/checks/find.ts'
import type { Journal } from '#server/journal/journal.ts'

/**
 * Has the answer say 410 where the check is gone; the page, with the words for it, is Next's.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11
 */
export async function markGone(request: IncomingMessage, response: ServerResponse, journal: Pick<Journal, 'find'>): Promise<void> {
  const id = /^\/c\/([\w-]{1,64})(?:\?|$)/.exec(request.url ?? '')?.[1]
  if (id === undefined) return
  const found = await findStored(journal, id, new Date())
  if (!isProblem(found) || found.problem !== 'gone') return
  const writeHead = response.writeHead.bind(response) as (status: number, ...rest: unknown[]) => ServerResponse
  response.writeHead = (status: number, ...rest: unknown[]) => writeHead(status === 200 ? 410 : status, ...rest)
}
