// What a message that a visitor sends says of where it comes from.
import type { Trace } from '#lib/smtp/data.ts'
import type { Settings } from '#server/env.ts'

/** The link of a check, and the operator's words with the link in them. */
export function traceOf(id: string, { publicUrl, messageFooter }: Pick<Settings, 'publicUrl' | 'messageFooter'>): Trace {
  const check = `${publicUrl ?? ''}/c/${id}`
  return { check, footer: messageFooter?.replaceAll('{check}', check) }
}
