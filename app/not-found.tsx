// An address that leads nowhere.
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LocalLink } from '#components/page/local-link.tsx'
import { StatePage } from '#components/page/state-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('state'))('noPageTitle') }
}

export default async function NotFound() {
  const t = await getTranslations('state')
  return (
    <StatePage chip="404" title={t('noPageHeading')} text={t('noPage')}>
      <LocalLink className="button" href="/">
        {t('run')}
      </LocalLink>
    </StatePage>
  )
}
