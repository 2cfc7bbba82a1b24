'use client'
// The choice of a language, kept in a cookie. A form, so that it works without a script; it comes back to the same page.
import { usePathname, useSearchParams } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { languageTags } from '#lib/words/languages.ts'
import { LANGUAGE_PARAMETER } from '#lib/words/reader.ts'

/** What a language calls itself. */
function ownName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
}

export function LanguageChoice() {
  const t = useTranslations('page')
  const now = useLocale()
  const query = new URLSearchParams(useSearchParams())
  // The choice is to count, so the address stops naming another.
  query.delete(LANGUAGE_PARAMETER)
  const back = `${usePathname()}${query.size === 0 ? '' : `?${query}`}`
  return (
    <form method="post" action="/api/language" aria-label={t('language')} className="flex gap-x-1">
      <input type="hidden" name="back" value={back} />
      {languageTags.map((tag) => (
        <button
          key={tag}
          type="submit"
          name={LANGUAGE_PARAMETER}
          value={tag}
          className="quiet min-h-6 min-w-6 uppercase aria-[current]:font-semibold aria-[current]:text-ink"
          aria-current={tag === now ? 'true' : undefined}
        >
          {tag}
          <span className="sr-only" lang={tag}>
            {` ${ownName(tag)}`}
          </span>
        </button>
      ))}
    </form>
  )
}
