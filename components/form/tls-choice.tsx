// When the session is to be encrypted, and two finer points of it.
import { useTranslations } from 'next-intl'
import { Choice } from '#components/form/choice.tsx'
import { Select } from '#components/form/select.tsx'
import { Tick } from '#components/form/tick.tsx'

export function TlsChoice() {
  const t = useTranslations('groups')
  const versions = [
    ['any', t('tlsAny')],
    ['TLSv1.3', t('tls13')],
    ['TLSv1.2', t('tls12')],
    ['TLSv1.1', t('tls11')],
    ['TLSv1', t('tls10')],
  ] as const
  return (
    <div className="grid gap-y-3 sm:col-span-2">
      <Choice
        name="tls"
        label={t('tls')}
        options={[
          { value: 'opportunistic', label: t('tlsOpportunistic'), about: t('tlsOpportunisticAbout') },
          { value: 'require', label: t('tlsRequire'), about: t('tlsRequireAbout') },
          { value: 'never', label: t('tlsNever'), about: t('tlsNeverAbout') },
          { value: 'implicit', label: t('tlsImplicit'), about: t('tlsImplicitAbout') },
        ]}
      />
      <div className="tls-only">
        <div className="flex flex-wrap items-center gap-x-[26px] gap-y-2">
          <Select beside name="tlsProtocol" label={t('tlsVersion')} options={versions} />
          <div className="fallback-only">
            <Tick name="tlsFallback" label={t('tlsFallback')} />
          </div>
        </div>
      </div>
    </div>
  )
}
