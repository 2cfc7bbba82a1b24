// Who the mail is from and for.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Field } from '#components/form/field.tsx'
import { Group } from '#components/form/group.tsx'
import { EnvelopeSentence } from '#components/form/sentence.tsx'

export function EnvelopeGroup({ defaultSender }: { defaultSender: ReactNode }) {
  const t = useTranslations('groups')
  return (
    <Group name={t('envelope')} fields={['from', 'to', 'dkimSelector']} sentence={<EnvelopeSentence defaultSender={defaultSender} />}>
      <Field name="from" label={t('from')} inputMode="email" hint={t('fromHint')} />
      <Field name="to" label={t('to')} lines={2} hint={t('toHint')} />
      <Field name="dkimSelector" label={t('dkimSelector')} hint={t('dkimSelectorHint')} />
    </Group>
  )
}
