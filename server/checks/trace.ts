// What a message that a visitor sends says of where it comes from.
import type { PlanOptions } from '#lib/check/plan.ts'
import type { Settings } from '#server/env.ts'

/** The link of a check, and the operator's words with the link in them. */
export function traceOf(id: string, { publicUrl, messageFooter }: Pick<Settings, 'publicUrl' | 'messageFooter'>): PlanOptions['trace'] {
  const check = `${publicUrl ?? ''}/c/${id}`
  return { check, footer: messageFooter?.replaceAll('{check}', check) }
}
