// What is asked in addition, once the mail has its answer: each only where it is ticked.
import { useTranslations } from 'next-intl'
import { Group } from '#components/form/group.tsx'
import { Sentence } from '#components/form/sentence.tsx'
import { Ticks } from '#components/form/tick.tsx'

export function ExtraGroup() {
  const t = useTranslations('groups')
  const options = [
    ['recipients', t('extraRecipients'), t('extraRecipientsAbout')],
    ['verify', t('extraVerify'), t('extraVerifyAbout')],
    ['relay', t('extraRelay'), t('extraRelayAbout')],
  ] as const
  return (
    <Group name={t('extra')} fields={['extra']} className="scripted-only" sentence={<Sentence of="extra" />}>
      <Ticks name="extra" label={t('extraWhat')} options={options} hint={t('extraAbout')} className="sm:col-span-2" />
    </Group>
  )
}
