// How to get to the server: port, hosts, addresses, TLS, and the name we greet with.
import { useTranslations } from 'next-intl'
import { Choice } from '#components/form/choice.tsx'
import { Field } from '#components/form/field.tsx'
import { Group } from '#components/form/group.tsx'
import { Sentence } from '#components/form/sentence.tsx'
import { Tick } from '#components/form/tick.tsx'
import { TlsChoice } from '#components/form/tls-choice.tsx'

const FIELDS = ['port', 'greeting.name', 'route', 'hosts', 'otherPorts', 'around', 'tls', 'tlsFallback', 'tlsProtocol', 'family']

export function ConnectionGroup({ allowPorts }: { allowPorts: string }) {
  const t = useTranslations('groups')
  const ports = allowPorts.split(',').map((range) => {
    const [first = '', last] = range.split('-')
    return last === undefined ? first : t('portRange', { first, last })
  })
  return (
    <Group name={t('connection')} fields={FIELDS} sentence={<Sentence of="connection" />}>
      <Field name="port" label={t('port')} inputMode="numeric" hint={t('portHint', { ports: ports.join(', ') })} />
      <Field name="greeting.name" label={t('greetingName')} hint={t('greetingNameHint')} />
      <TlsChoice />
      <Choice
        name="route"
        label={t('route')}
        options={[
          { value: 'mx', label: t('routeMx'), about: t('routeMxAbout') },
          { value: 'host', label: t('routeHost'), about: t('routeHostAbout') },
        ]}
      />
      <Choice
        name="family"
        label={t('family')}
        options={[
          { value: 'any', label: t('familyAny') },
          { value: '4', label: t('family4') },
          { value: '6', label: t('family6') },
        ]}
      />
      <Choice
        name="hosts"
        label={t('hosts')}
        className="probe-only"
        options={[
          { value: 'first', label: t('hostsFirst'), about: t('hostsFirstAbout') },
          { value: 'all', label: t('hostsAll'), about: t('hostsAllAbout') },
        ]}
      />
      <div>
        <p className="label">{t('aroundSession')}</p>
        <Tick name="around" value="false" label={t('around')} about={t('aroundAbout')} />
      </div>
      <div>
        <p className="label">{t('nobodyAnswers')}</p>
        <Tick name="otherPorts" value="false" label={t('otherPorts')} about={t('otherPortsAbout')} />
      </div>
    </Group>
  )
}
