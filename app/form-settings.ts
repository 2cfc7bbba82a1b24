// What the pages hand to the form: this server's settings, and the request's own defaults for the message.
import type { FormSettings } from '#components/form/settings.ts'
import { checkRequestSchema } from '#lib/check/request.ts'
import type { PublicSettings } from '#server/runtime.ts'

/** The form's settings. */
export function formSettings(settings: PublicSettings): FormSettings {
  const { subject, body } = checkRequestSchema.parse({ target: 'example.com' }).message
  return { messages: settings.messages, allowPorts: settings.allowPorts, practice: settings.practice, defaults: { subject, body } }
}
