// GET /c/:id/transcript.png is the same picture in pixels, for chats and tickets that take no other.
import { type DownloadContext, download, languageOf, pictureOf } from '#app/c/download.ts'
import { isProblem } from '#lib/problem.ts'
import { getRuntime } from '#server/runtime.ts'

/** The picture. */
export async function GET(request: Request, context: DownloadContext): Promise<Response> {
  const language = await languageOf(request)
  return download(context, 'image/png', async (check) => {
    const painted = await getRuntime().paint(pictureOf(check, language, request))
    return isProblem(painted) ? painted : new Uint8Array(painted)
  })
}
