// The three groups: who the mail is from and for, how to connect, and what the message says.
import type { ReactNode } from 'react'
import { Choice } from '#components/form/choice.tsx'
import { Field, type FormPart } from '#components/form/field.tsx'
import { Group } from '#components/form/group.tsx'
import { connectionSentence, messageSentence, recipientSentence } from '#components/form/sentences.ts'
import { TlsChoice } from '#components/form/tls-choice.tsx'
import { errorOf, type FieldName, type FormValues } from '#components/form/values.ts'

/** What the groups need to know of this server, and of what stands in the form now. */
export interface GroupsProps extends FormPart {
  now: FormValues
  /** "postmaster@server.example.com": who asks unless the form says otherwise. */
  defaultSender: ReactNode
  allowPorts: string
  defaults: { subject: string; body: string }
}

/** Every group, in the order of the session. */
export function Groups({ now, defaultSender, allowPorts, defaults, ...part }: GroupsProps) {
  const from = now.from.trim()
  const to = recipientSentence(now)
  const hasError = (...names: FieldName[]) => names.some((name) => errorOf(part.errors, name) !== undefined)
  return (
    <div className="border-t border-line-strong">
      <Group
        name="Envelope"
        open={hasError('from', 'to')}
        sentence={
          <>
            from {from === '' ? defaultSender : from === '<>' ? 'nobody (<>), as bounces are' : from}
            {to === '' ? '' : `, ${to}`}
          </>
        }
      >
        <Field
          {...part}
          name="from"
          label="Sender (MAIL FROM)"
          inputMode="email"
          hint="Bounces would go here. <> for none, as bounces themselves have."
        />
        <Field
          {...part}
          name="to"
          label="Recipients (RCPT TO)"
          lines={2}
          hint="One per line. Empty: the address above, or the domain's postmaster."
        />
      </Group>
      <Group
        name="Connection"
        open={hasError('port', 'greeting.name', 'route', 'tls', 'tlsFallback', 'tlsProtocol', 'greeting.verb', 'family')}
        sentence={connectionSentence(now)}
      >
        <Field
          {...part}
          name="port"
          label="Port"
          inputMode="numeric"
          hint={`Allowed on this server: ${allowPorts.replaceAll(',', ', ').replaceAll('-', ' to ')}.`}
        />
        <Field {...part} name="greeting.name" label="Greeting name" hint="What we call ourselves. Empty: our own name." />
        <TlsChoice {...part} />
        <Choice
          {...part}
          name="route"
          label="Where to"
          options={[
            { value: 'mx', label: 'The MX hosts', about: 'where mail for it goes' },
            { value: 'host', label: 'This host itself', about: 'no MX look-up' },
          ]}
        />
        <Choice
          {...part}
          name="greeting.verb"
          label="Greet with"
          options={[
            { value: 'EHLO', label: 'EHLO', about: 'HELO if that is refused' },
            { value: 'HELO', label: 'HELO', about: 'no extensions' },
          ]}
        />
        <Choice
          {...part}
          name="family"
          label="Addresses"
          options={[
            { value: 'any', label: 'Any' },
            { value: '4', label: 'IPv4 only' },
            { value: '6', label: 'IPv6 only' },
          ]}
        />
      </Group>
      <Group
        name="Message"
        open={hasError('message.subject', 'message.body', 'message.headers')}
        className="message-only"
        sentence={messageSentence(now, defaults.subject)}
      >
        <Field {...part} name="message.subject" label="Subject" placeholder={defaults.subject} className="sm:col-span-2" />
        <Field {...part} name="message.body" label="Text" lines={5} placeholder={defaults.body} className="sm:col-span-2" />
        <Field
          {...part}
          name="message.headers"
          label="More headers"
          lines={2}
          placeholder="X-Ticket: 4711"
          className="sm:col-span-2"
          hint="One per line, as Name: value. Date, From, To and Message-ID are there unless you write them."
        />
      </Group>
    </div>
  )
}
