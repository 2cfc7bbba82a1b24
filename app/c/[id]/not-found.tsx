// A permalink that names no check.
import { useTranslations } from 'next-intl'
import { LocalLink } from '#components/page/local-link.tsx'
import { StatePage } from '#components/page/state-page.tsx'

export default function NoSuchCheck() {
  const t = useTranslations('state')
  return (
    <StatePage chip={t('noCheckChip')} title={t('noCheckHeading')} text={t('noCheck')}>
      <LocalLink className="button" href="/">
        {t('run')}
      </LocalLink>
    </StatePage>
  )
}
