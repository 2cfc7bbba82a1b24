// Who the mail is from and for.
import type { ReactNode } from 'react'
import { Field } from '#components/form/field.tsx'
import { Group } from '#components/form/group.tsx'
import { EnvelopeSentence } from '#components/form/sentence.tsx'

export function EnvelopeGroup({ defaultSender }: { defaultSender: ReactNode }) {
  return (
    <Group name="Envelope" fields={['from', 'to']} sentence={<EnvelopeSentence defaultSender={defaultSender} />}>
      <Field
        name="from"
        label="Sender (MAIL FROM)"
        inputMode="email"
        hint="Bounces would go here. <> for none, as bounces themselves have."
      />
      <Field name="to" label="Recipients (RCPT TO)" lines={2} hint="One per line. Empty: the address above, or the domain's postmaster." />
    </Group>
  )
}
