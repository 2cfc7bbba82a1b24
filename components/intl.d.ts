// The languages and the names of all messages, for the compiler: what English says binds the others.
import type { LanguageTag } from '#lib/words/languages.ts'
import type messages from '../messages/en.json'

declare module 'next-intl' {
  interface AppConfig {
    Locale: LanguageTag
    Messages: typeof messages
  }
}
