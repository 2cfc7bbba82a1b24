// What the message says. It is there only while a message is what is asked for.
import { Field } from '#components/form/field.tsx'
import { Group } from '#components/form/group.tsx'
import { MessageSentence } from '#components/form/sentence.tsx'

export function MessageGroup({ defaults }: { defaults: { subject: string; body: string } }) {
  return (
    <Group name="Message" fields={['message']} className="message-only" sentence={<MessageSentence subject={defaults.subject} />}>
      <Field name="message.subject" label="Subject" placeholder={defaults.subject} className="sm:col-span-2" />
      <Field name="message.body" label="Text" lines={5} placeholder={defaults.body} className="sm:col-span-2" />
      <Field
        name="message.headers"
        label="More headers"
        lines={2}
        placeholder="X-Ticket: 4711"
        className="sm:col-span-2"
        hint="One per line, as Name: value. Date, From, To and Message-ID are there unless you write them."
      />
    </Group>
  )
}
