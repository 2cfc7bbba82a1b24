// What next-intl is to know of a request: the reader's language, as the server found it, and that language's file.
import { headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { LANGUAGE_HEADER, readerIn } from '#lib/words/reader.ts'

export default getRequestConfig(async () => {
  const { tag } = readerIn((await headers()).get(LANGUAGE_HEADER))
  return {
    locale: tag,
    messages: (await import(`../messages/${tag}.json`)).default,
    // Every time on our pages is in UTC, the same on the server and in any browser.
    timeZone: 'UTC',
  }
})
