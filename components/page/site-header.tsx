// What stands above every page: the name, and the little there is to go to.
import { useTranslations } from 'next-intl'
import { LanguageChoice } from '#components/page/language-choice.tsx'
import { LocalLink } from '#components/page/local-link.tsx'
import { ThemeToggle } from '#components/page/theme-toggle.tsx'

/** The brand's block cursor and name. */
export function Brand() {
  return (
    <>
      <span aria-hidden="true" className="brand-mark inline-block h-[18px] w-[9px] bg-cursor" />
      <span className="font-mono text-[16px] font-semibold leading-5">smtpscope</span>
    </>
  )
}

/** The header. */
export function SiteHeader() {
  const t = useTranslations('page')
  return (
    <header className="page screen-only flex h-[60px] items-center justify-between">
      <LocalLink href="/" className="flex items-center gap-[9px] rounded-control py-[6px]">
        <Brand />
      </LocalLink>
      <nav aria-label={t('site')} className="flex items-center gap-3 sm:gap-5">
        <LocalLink className="quiet" href="/contact">
          {t('contact')}
        </LocalLink>
        <ThemeToggle />
        <LanguageChoice />
      </nav>
    </header>
  )
}
