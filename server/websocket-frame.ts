// What viewers may send, and the address they come to, parsed.
import { z } from 'zod'

/** Longer ones are told why they are refused, up to here. */
const MAX_LINE = 13_000

const frameSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('own'), token: z.string().max(200) }),
  z.strictObject({ type: z.literal('cancel') }),
  z.strictObject({ type: z.literal('takeover') }),
  z.strictObject({ type: z.literal('line'), text: z.string().max(MAX_LINE), clear: z.boolean().optional() }),
])

/**
 * A frame from a viewer: proof of ownership, or the owner's wish to end the check, to take the keyboard, or to send a line
 * (`clear`: a password also where the connection is not encrypted).
 */
export type ViewerFrame = z.infer<typeof frameSchema>

/** Reads a text frame; undefined where it is none of those we know. */
export function parseFrame(text: string): ViewerFrame | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  return frameSchema.safeParse(json).data
}

/**
 * Reads the path of an upgrade. `after` is undefined where it is not a seq.
 * @example parseSocketUrl('/ws/checks/abc?after=7') // { id: 'abc', after: 7 }
 */
export function parseSocketUrl(url: string): { id: string; after: number | undefined } | undefined {
  const [path = '', query = ''] = url.split('?', 2)
  const id = /^\/ws\/checks\/([A-Za-z0-9_-]{1,64})$/.exec(path)?.[1]
  if (id === undefined) return undefined
  const after = new URLSearchParams(query).get('after') ?? '-1'
  return { id, after: /^(-1|\d{1,9})$/.test(after) ? Number(after) : undefined }
}
