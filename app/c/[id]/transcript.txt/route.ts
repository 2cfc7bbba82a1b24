// GET /c/:id/transcript.txt is what telnet would have left on the screen.
import { toldTo } from '#app/api/reader.ts'
import { isProblem, statusOf } from '#lib/problem.ts'
import { transcriptText } from '#lib/transcript/telnet-text.ts'
import { getRuntime } from '#server/runtime.ts'

/** The transcript as plain text. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const check = await getRuntime().findCheck((await params).id)
  const isMissing = isProblem(check)
  return new Response(isMissing ? `${(await toldTo(request, check)).message}\n` : transcriptText(check.events), {
    status: isMissing ? statusOf(check.problem) : 200,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
