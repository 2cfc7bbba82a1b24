// Asks the server to start a check, and tells every way that can fail.
import type { FieldErrors } from '#components/form/values.ts'
import { requestFromForm } from '#lib/check/form.ts'

/** `failed` where the server said nothing of use: it could not be reached, or had a fault. */
export type StartResult =
  | { id: string; ownerToken: string }
  | { message: string; fields: FieldErrors }
  | { failed: 'unreachable' | 'ourFault' }

/** Posts the form's fields as JSON. Never throws. */
export async function startCheck(entries: Iterable<readonly [string, string]>, path: string): Promise<StartResult> {
  let response: Response
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(requestFromForm(entries)),
    })
  } catch {
    return { failed: 'unreachable' }
  }
  const answer = await response.json().catch(() => undefined)
  if (response.ok && typeof answer?.id === 'string') return { id: answer.id, ownerToken: String(answer.ownerToken) }
  const message: unknown = answer?.error?.message
  return typeof message === 'string' ? { message, fields: answer.error.fields ?? {} } : { failed: 'ourFault' }
}
