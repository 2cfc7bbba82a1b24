// GET /c/:id/transcript.swaks is the transcript as swaks would have printed it.
import { toldTo } from '#app/api/reader.ts'
import { isProblem, statusOf } from '#lib/problem.ts'
import { swaksText } from '#lib/transcript/swaks-text.ts'
import { getRuntime } from '#server/runtime.ts'

/** The transcript in swaks notation, as plain text. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const check = await getRuntime().findCheck((await params).id)
  const isMissing = isProblem(check)
  return new Response(isMissing ? `${(await toldTo(request, check)).message}\n` : swaksText(check.events, check.request), {
    status: isMissing ? statusOf(check.problem) : 200,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
