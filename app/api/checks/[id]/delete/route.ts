// POST /api/checks/:id/delete erases a check as DELETE does, for a form: HTML forms cannot say DELETE.
import { problemPage, seeOther } from '#app/api/answer.ts'
import { pathFor } from '#app/api/reader.ts'
import { cookieTokenOf, isOwnRequest } from '#app/api/request.ts'
import { problem } from '#lib/problem.ts'
import { getRuntime } from '#server/runtime.ts'

/** Erases the check for good, then shows the empty form. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { settings, deleteCheck } = getRuntime()
  if (!isOwnRequest(request, settings.publicUrl)) {
    return problemPage(problem('forbidden-origin', 'That came from another site.'), request)
  }
  const refused = await deleteCheck((await params).id, cookieTokenOf(request) ?? '')
  return refused === undefined ? seeOther(pathFor(request, '/')) : problemPage(refused, request)
}
