// GET /c/:id/transcript.svg is the transcript as a picture of shapes and text, for wherever a picture can stand.
import { type DownloadContext, download, languageOf, pictureOf } from '#app/c/download.ts'

/** The picture. */
export async function GET(request: Request, context: DownloadContext): Promise<Response> {
  const language = await languageOf(request)
  return download(context, 'image/svg+xml', (check) => pictureOf(check, language, request))
}
