// Asks the server to start a check, and turns every way that can fail into words.
import type { FieldErrors } from '#components/form/values.ts'
import { requestFromForm } from '#lib/check/form.ts'

export type StartResult = { id: string; ownerToken: string } | { message: string; fields: FieldErrors }

const UNREACHABLE = "smtpscope can't be reached right now. What you typed is still here: try again in a moment."
const OUR_FAULT = 'smtpscope had a fault of its own and started nothing. What you typed is still here: try again in a moment.'

/** Posts the form's fields as JSON. Never throws. */
export async function startCheck(entries: Iterable<readonly [string, string]>): Promise<StartResult> {
  let response: Response
  try {
    response = await fetch('/api/checks', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(requestFromForm(entries)),
    })
  } catch {
    return { message: UNREACHABLE, fields: {} }
  }
  const answer = await response.json().catch(() => undefined)
  if (response.ok && typeof answer?.id === 'string') return { id: answer.id, ownerToken: String(answer.ownerToken) }
  const message = typeof answer?.error?.message === 'string' ? answer.error.message : OUR_FAULT
  return { message, fields: answer?.error?.fields ?? {} }
}
