// What the pages hand to the form: this server's settings, and the request's own defaults for the message.
import { headers } from 'next/headers'
import { told } from '#app/reader.ts'
import type { FormSettings } from '#components/form/settings.ts'
import { checkRequestSchema } from '#lib/check/request.ts'
import { isPrivateWay } from '#lib/origin.ts'
import type { PublicSettings } from '#server/runtime.ts'

/** The form's settings, for the page that is being made. */
export async function formSettings(settings: PublicSettings): Promise<FormSettings> {
  const { subject, body } = checkRequestSchema.parse({ target: 'example.com' }).message
  const asked = await headers()
  const whence = {
    host: asked.get('x-forwarded-host') ?? asked.get('host') ?? undefined,
    protocol: asked.get('x-forwarded-proto') ?? undefined,
  }
  return {
    messages: settings.messages,
    allowPorts: settings.allowPorts,
    practice: await Promise.all(settings.practice.map(async ({ name, about }) => ({ name, about: await told(about) }))),
    defaults: { subject, body },
    readableOnTheWay: !isPrivateWay(whence, settings.publicUrl),
  }
}
