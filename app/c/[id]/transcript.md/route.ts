// GET /c/:id/transcript.md is the check as Markdown, for a ticket.
import { type DownloadContext, download, languageOf, linkTo, meaningOf } from '#app/c/download.ts'
import { ticketMarkdown } from '#lib/words/ticket-markdown.ts'

/** Verdict, answers, findings and transcript. */
export async function GET(request: Request, context: DownloadContext): Promise<Response> {
  const language = await languageOf(request)
  return download(context, 'text/markdown; charset=utf-8', (check) => {
    const { id, createdAt, events } = check
    return ticketMarkdown({ target: check.request.target, createdAt, url: linkTo(id, request), events, ...meaningOf(check) }, language)
  })
}
