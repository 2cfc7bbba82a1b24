// POST /api/checks starts a check. JSON gets JSON; a form gets the permalink, so that it works without a script.
import { json, problemJson, problemPage, seeOther } from '#app/api/answer.ts'
import { isForm, isJson, isOwnRequest, nonceOf, ownerCookie, readBody } from '#app/api/request.ts'
import { requestFromForm } from '#lib/check/form.ts'
import { isProblem, type Problem, problem } from '#lib/problem.ts'
import { getRuntime } from '#server/runtime.ts'

/** Starts a check. */
export async function POST(request: Request): Promise<Response> {
  const { settings, startCheck } = getRuntime()
  const refuse = (why: Problem) => (isForm(request) ? problemPage(why, nonceOf(request)) : problemJson(why))

  if (!isOwnRequest(request, settings.publicUrl)) {
    return refuse(problem('forbidden-origin', 'That came from another site. Start the check from smtpscope itself.'))
  }
  const input = await inputOf(request)
  if (isProblem(input)) return refuse(input)
  const started = await startCheck(input.read)
  if (isProblem(started)) return refuse(started)
  if (!isForm(request)) return json(201, started)
  return seeOther(`/c/${started.id}`, { 'set-cookie': ownerCookie(request, started.id, started.ownerToken, settings.retentionDays) })
}

async function inputOf(request: Request): Promise<{ read: unknown } | Problem> {
  if (!isForm(request) && !isJson(request)) {
    return problem('unsupported-type', 'Send the request as application/json, or as a plain HTML form.')
  }
  const text = await readBody(request)
  if (isProblem(text)) return text
  if (isForm(request)) return { read: requestFromForm(new URLSearchParams(text)) }
  try {
    return { read: JSON.parse(text) }
  } catch {
    return problem('bad-request', 'The body is not JSON.')
  }
}
