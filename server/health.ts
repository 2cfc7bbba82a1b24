// Liveness and readiness, answered before Next, so that they tell of this server and not of a page.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Journal } from '#server/journal/journal.ts'

/** Answers `/healthz` and `/readyz`; false: the path is another. */
export async function answerHealth(request: IncomingMessage, response: ServerResponse, journal: Pick<Journal, 'find'>): Promise<boolean> {
  const path = (request.url ?? '').split('?', 1)[0]
  if (path !== '/healthz' && path !== '/readyz') return false
  const isReady = path === '/healthz' || (await canRead(journal))
  response.writeHead(isReady ? 200 : 503, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(isReady ? 'ok\n' : 'the journal does not answer\n')
  return true
}

async function canRead(journal: Pick<Journal, 'find'>): Promise<boolean> {
  return await journal.find('').then(
    () => true,
    () => false,
  )
}
