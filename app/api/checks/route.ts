// POST /api/checks starts a check. JSON gets JSON; a form gets the permalink, so that it works without a script.
import { json, problemJson, problemPage, seeOther } from '#app/api/answer.ts'
import { pathFor } from '#app/api/reader.ts'
import { isForm, isJson, isOwnRequest, ownerCookie, readBody } from '#app/api/request.ts'
import { requestFromForm } from '#lib/check/form.ts'
import { CLIENT_HEADER } from '#lib/client-header.ts'
import { isProblem, type Problem, problem } from '#lib/problem.ts'
import { getRuntime } from '#server/runtime.ts'

/** More fields than any form of ours has, with each recipient in one of its own. */
const MAX_FIELDS = 100

/** Starts a check. */
export async function POST(request: Request): Promise<Response> {
  const { settings, startCheck, keepDraft } = getRuntime()
  const refuse = (why: Problem) => (isForm(request) ? problemPage(why, request) : problemJson(why, request))

  if (!isOwnRequest(request, settings.publicUrl)) {
    return refuse(problem('forbidden-origin', 'That came from another site. Start the check from smtpscope itself.'))
  }
  const input = await inputOf(request)
  if (isProblem(input)) return refuse(input)
  const started = await startCheck(input.read, request.headers.get(CLIENT_HEADER) ?? '')
  if (isProblem(started) && input.entries !== undefined) {
    // The form comes back filled in, with each error at its field.
    return problemPage(started, request, `/?draft=${keepDraft({ entries: input.entries, problem: started })}`)
  }
  if (isProblem(started)) return refuse(started)
  if (!isForm(request)) return json(201, started)
  return seeOther(pathFor(request, `/c/${started.id}`), { 'set-cookie': ownerCookie(request, started, settings) })
}

/** `entries` are there where it was a form. */
async function inputOf(request: Request): Promise<{ read: unknown; entries?: [string, string][] } | Problem> {
  if (!isForm(request) && !isJson(request)) {
    return problem('unsupported-type', 'Send the request as application/json, or as a plain HTML form.')
  }
  const text = await readBody(request)
  if (isProblem(text)) return text
  if (isForm(request)) {
    const entries = [...new URLSearchParams(text)]
    if (entries.length > MAX_FIELDS) return problem('bad-request', `The form has too many fields: ${MAX_FIELDS} at most.`)
    return { read: requestFromForm(entries), entries }
  }
  try {
    return { read: JSON.parse(text) }
  } catch {
    return problem('bad-request', 'The body is not JSON.')
  }
}
