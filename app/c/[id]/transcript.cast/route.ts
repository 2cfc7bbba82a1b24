// GET /c/:id/transcript.cast is the session as a recording, to be replayed in a terminal or on a page.
import { type DownloadContext, download } from '#app/c/download.ts'
import { transcriptCast } from '#lib/transcript/cast.ts'

/** The recording. */
export async function GET(_request: Request, context: DownloadContext): Promise<Response> {
  return download(context, 'application/x-asciicast', ({ request, createdAt, events }) =>
    transcriptCast({ target: request.target, createdAt, events }),
  )
}
