'use client'
// Our own fault while a page was made. Nothing about the cause is shown; the server's log has it.
// To try again is to load the page again: the fault was on the server, so drawing it once more here would not help.
import { useTranslations } from 'next-intl'
import { LocalLink } from '#components/page/local-link.tsx'
import { StatePage } from '#components/page/state-page.tsx'

export default function ErrorPage() {
  const t = useTranslations('state')
  return (
    <>
      <title>{t('errorTitle')}</title>
      <StatePage chip={t('errorChip')} title={t('errorHeading')} text={t('error')}>
        <button type="button" className="button-primary" onClick={() => location.reload()}>
          {t('loadAgain')}
        </button>
        <LocalLink className="button" href="/">
          {t('runAnother')}
        </LocalLink>
      </StatePage>
    </>
  )
}
