// Formatters of Intl, each made once: to make one takes a millisecond, to use it a hundredth of that, and the page writes
// durations and days anew with every line of a session.
import { intlTag } from '#lib/words/intl-tag.ts'

/** Keeps what `make` makes for a language and options. */
function kept<Options extends object, Formatter>(
  make: (tag: string, options: Options) => Formatter,
): (tag: string, options: Options) => Formatter {
  const made = new Map<string, Formatter>()
  return (tag, options) => {
    const key = `${tag} ${JSON.stringify(options)}`
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(intlTag(tag), options)
    made.set(key, fresh)
    return fresh
  }
}

/** The formatter of numbers for our tag of a language. */
export const numberFormat = kept((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options))

/** The same for days. */
export const dateFormat = kept((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options))

/** The same for lists. */
export const listFormat = kept((tag, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options))
