// GET /c/:id/transcript.json is the whole check, the same as the API gives, as a file to keep.
import { GET as getCheck } from '#app/api/checks/[id]/route.ts'

/** The check as JSON, to be saved. */
export async function GET(request: Request, context: { params: Promise<{ id: string }> }): Promise<Response> {
  const response = await getCheck(request, context)
  if (response.ok) response.headers.set('content-disposition', `attachment; filename="smtpscope-${(await context.params).id}.json"`)
  return response
}
