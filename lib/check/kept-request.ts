// A request as it was kept with its check, read again: with the defaults of fields that came later, and without a password.
import { type CheckRequest, checkRequestSchema } from '#lib/check/request.ts'

/** The password is not kept, and the schema asks for one. */
const STAND_IN = 'not kept'

/**
 * Reads what `JSON.stringify` made of a request. One that today's rules would refuse stays as it was asked, with the parts
 * that every request has.
 */
export function keptRequest(json: string): CheckRequest {
  const kept = JSON.parse(json)
  const parsed = checkRequestSchema.safeParse(kept.auth === undefined ? kept : { ...kept, auth: { ...kept.auth, password: STAND_IN } })
  const request: CheckRequest = parsed.success ? parsed.data : { ...checkRequestSchema.parse({ target: 'example.com' }), ...kept }
  if (request.auth === undefined) return request
  const { password: _, ...auth } = request.auth
  return { ...request, auth }
}
