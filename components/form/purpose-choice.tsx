// How far a check goes.
import { useTranslations } from 'next-intl'
import { Choice } from '#components/form/choice.tsx'

/** `messages`: may this server send messages for visitors? */
export function PurposeChoice({ messages }: { messages: boolean }) {
  const t = useTranslations('form')
  return (
    <Choice
      name="purpose"
      label={t('purpose')}
      labelHidden
      options={[
        { value: 'probe', label: t('probe'), about: t('probeAbout') },
        {
          value: 'message',
          label: t('message'),
          about: messages ? t('messageAbout') : t('messageOff'),
          disabled: !messages,
        },
        { value: 'manual', label: t('manual'), about: t('manualAbout') },
      ]}
    />
  )
}
