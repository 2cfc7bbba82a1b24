// How to get to the server: port, hosts, addresses, TLS, and the name we greet with.
import { Choice } from '#components/form/choice.tsx'
import { Field } from '#components/form/field.tsx'
import { Group } from '#components/form/group.tsx'
import { Sentence } from '#components/form/sentence.tsx'
import { Tick } from '#components/form/tick.tsx'
import { TlsChoice } from '#components/form/tls-choice.tsx'

const FIELDS = ['port', 'greeting.name', 'route', 'hosts', 'otherPorts', 'tls', 'tlsFallback', 'tlsProtocol', 'family']

export function ConnectionGroup({ allowPorts }: { allowPorts: string }) {
  return (
    <Group name="Connection" fields={FIELDS} sentence={<Sentence of="connection" />}>
      <Field
        name="port"
        label="Port"
        inputMode="numeric"
        hint={`Allowed on this server: ${allowPorts.replaceAll(',', ', ').replaceAll('-', ' to ')}.`}
      />
      <Field name="greeting.name" label="Greeting name" hint="What we call ourselves. Empty: our own name." />
      <TlsChoice />
      <Choice
        name="route"
        label="Where to"
        options={[
          { value: 'mx', label: 'The MX hosts', about: 'where mail for it goes' },
          { value: 'host', label: 'This host itself', about: 'no MX look-up' },
        ]}
      />
      <Choice
        name="family"
        label="Addresses"
        options={[
          { value: 'any', label: 'Any' },
          { value: '4', label: 'IPv4 only' },
          { value: '6', label: 'IPv6 only' },
        ]}
      />
      <Choice
        name="hosts"
        label="How many"
        className="probe-only"
        options={[
          { value: 'first', label: 'Until one answers', about: 'as a sender does' },
          { value: 'all', label: 'Every address of every host', about: 'one connection to each' },
        ]}
      />
      <div>
        <p className="label">Where nobody answers</p>
        <Tick
          name="otherPorts"
          value="false"
          label="Leave ports 587 and 465 alone"
          about="else they tell a blocked port from a dead host"
        />
      </div>
    </Group>
  )
}
