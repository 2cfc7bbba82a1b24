// Hands messages to the part of a page that runs in the browser: only those it needs, as they travel with the page.
import { type Messages, NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

/** The parts of the message files that some script reads. The others are read on the server alone. */
export type ClientPart = Exclude<keyof Messages, 'start' | 'asker' | 'contact' | 'groups'>

export async function WordsFor({ parts, children }: { parts: readonly ClientPart[]; children: ReactNode }) {
  const all = await getMessages()
  const some = Object.fromEntries(parts.map((part) => [part, all[part]]))
  return <NextIntlClientProvider messages={some}>{children}</NextIntlClientProvider>
}
