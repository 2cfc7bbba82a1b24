// GET /api/checks/:id gives all of a check, DELETE erases it.
import { json, problemJson } from '#app/api/answer.ts'
import { readerAsking } from '#app/api/reader.ts'
import { bearerOf, isOwnRequest } from '#app/api/request.ts'
import { answers } from '#lib/diagnosis/answers.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { isProblem, problem } from '#lib/problem.ts'
import { reproduce } from '#lib/reproduce/reproduce.ts'
import { speakerOf } from '#lib/words/language.ts'
import { loadLanguage } from '#lib/words/languages.ts'
import type { Speak } from '#lib/words/message.ts'
import { type CheckSnapshot, getRuntime } from '#server/runtime.ts'

type Context = { params: Promise<{ id: string }> }

/** The check with its answers and findings, computed now from what was seen. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const check = await getRuntime().findCheck((await params).id)
  if (isProblem(check)) return problemJson(check, request)
  const { events, ...rest } = check
  return json(200, {
    ...rest,
    answers: answers(events, rest.request),
    findings: findings(events, rest.request),
    rerun: rerunOf(check, speakerOf(await loadLanguage(readerAsking(request).tag))),
    events,
  })
}

/** The commands for other tools, their remarks as sentences. */
function rerunOf({ request, events }: CheckSnapshot, words: Speak) {
  const tools = Object.entries(reproduce(request, events))
  return Object.fromEntries(tools.map(([name, tool]) => [name, { ...tool, remarks: tool.remarks.map(words) }]))
}

/** Erases the check for good; its link answers 410 from then on. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const { settings, deleteCheck } = getRuntime()
  if (!isOwnRequest(request, settings.publicUrl)) return problemJson(problem('forbidden-origin', 'That came from another site.'), request)
  const token = bearerOf(request)
  if (token === undefined) return problemJson(problem('not-owner', 'Send the owner token as Authorization: Bearer.'), request)
  const refused = await deleteCheck((await params).id, token)
  return refused === undefined
    ? new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
    : problemJson(refused, request)
}
