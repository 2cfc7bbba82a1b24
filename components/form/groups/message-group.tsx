// What the message says. It is there only while a message is what is asked for.
import { useTranslations } from 'next-intl'
import { Field } from '#components/form/field.tsx'
import { Group } from '#components/form/group.tsx'
import { MessageSentence } from '#components/form/sentence.tsx'

export function MessageGroup({ defaults }: { defaults: { subject: string; body: string } }) {
  const t = useTranslations('groups')
  return (
    <Group name={t('message')} fields={['message']} className="message-only" sentence={<MessageSentence subject={defaults.subject} />}>
      <Field name="message.subject" label={t('subject')} placeholder={defaults.subject} className="sm:col-span-2" />
      <Field name="message.body" label={t('text')} lines={5} placeholder={defaults.body} className="sm:col-span-2" />
      <Field
        name="message.headers"
        label={t('headers')}
        lines={2}
        placeholder="X-Ticket: 4711"
        className="sm:col-span-2"
        hint={t('headersHint')}
      />
    </Group>
  )
}
