// POST /api/checks/:id/cancel ends a running check early, for its owner: with the token, or as a form with the cookie.
import { problemJson, problemPage, seeOther } from '#app/api/answer.ts'
import { pathFor } from '#app/api/reader.ts'
import { bearerOf, cookieTokenOf, isOwnRequest } from '#app/api/request.ts'
import { type Problem, problem } from '#lib/problem.ts'
import { getRuntime } from '#server/runtime.ts'

/** Ends the check. */
export async function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  const { settings, cancelCheck } = getRuntime()
  const bearer = bearerOf(request)
  const refuse = (why: Problem) => (bearer === undefined ? problemPage(why, request) : problemJson(why, request))
  if (!isOwnRequest(request, settings.publicUrl)) return refuse(problem('forbidden-origin', 'That came from another site.'))
  const refused = await cancelCheck(id, bearer ?? cookieTokenOf(request) ?? '')
  if (refused !== undefined) return refuse(refused)
  return bearer === undefined
    ? seeOther(pathFor(request, `/c/${id}`))
    : new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}
