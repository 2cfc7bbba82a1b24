// What only a tester does: greet otherwise, stop early, send what was not offered, and speak as a proxy or a gateway would.
import { useTranslations } from 'next-intl'
import { Choice } from '#components/form/choice.tsx'
import { Field } from '#components/form/field.tsx'
import { Group } from '#components/form/group.tsx'
import { Select } from '#components/form/select.tsx'
import { Sentence } from '#components/form/sentence.tsx'
import { Ticks } from '#components/form/tick.tsx'

const insistable = [
  'STARTTLS',
  'AUTH',
  'PIPELINING',
  'SIZE',
  '8BITMIME',
  'SMTPUTF8',
  'DSN',
  'CHUNKING',
  'REQUIRETLS',
  'DELIVERBY',
  'XCLIENT',
].map((keyword) => [keyword, keyword] as const)

export function TestingGroup() {
  const t = useTranslations('groups')
  const steps = [
    ['', t('stopEnd')],
    ['connect', t('stopConnect')],
    ['banner', t('stopBanner')],
    ['greet', t('stopGreet')],
    ['tls', 'TLS'],
    ['auth', 'AUTH'],
    ['sender', 'MAIL FROM'],
    ['recipient', 'RCPT TO'],
    ['data', 'DATA'],
    ['message', t('stopMessage')],
  ] as const
  const proxies = [
    ['', t('proxyNone')],
    ['1', t('proxy1')],
    ['2', t('proxy2')],
  ] as const
  return (
    <Group
      name={t('testing')}
      fields={['greeting.verb', 'stop', 'insist', 'proxy', 'xclient', 'localAddress']}
      sentence={<Sentence of="testing" />}
    >
      <Choice
        name="greeting.verb"
        label={t('greetWith')}
        className="scripted-only sm:col-span-2"
        options={[
          { value: 'EHLO', label: 'EHLO', about: t('ehloAbout') },
          { value: 'HELO', label: 'HELO', about: t('heloAbout') },
          { value: 'LHLO', label: 'LHLO', about: t('lhloAbout') },
        ]}
      />
      <Select name="stop.after" label={t('stopAfter')} options={steps} className="scripted-only" />
      <Choice
        name="stop.how"
        label={t('stopHow')}
        className="scripted-only"
        options={[
          { value: 'quit', label: t('stopQuit'), about: t('stopQuitAbout') },
          { value: 'drop', label: t('stopDrop'), about: t('stopDropAbout') },
        ]}
      />
      <Ticks name="insist" label={t('insist')} options={insistable} className="scripted-only sm:col-span-2" hint={t('insistHint')} />
      <fieldset className="grid gap-x-6 gap-y-4 border-t border-line pt-3 sm:col-span-2 sm:grid-cols-2">
        <legend className="sr-only">{t('own')}</legend>
        <p className="text-note text-soft sm:col-span-2">{t('ownAbout')}</p>
        <Select
          name="proxy.version"
          label={t('proxy')}
          options={proxies}
          className="sm:col-span-2 sm:max-w-[calc(50%-12px)]"
          hint={t('proxyHint')}
        />
        <div className="grid grid-cols-[minmax(0,1fr)_96px] gap-3">
          <Field name="proxy.source.address" label={t('proxySource')} hint={t('proxySourceHint')} />
          <Field name="proxy.source.port" label={t('proxyPort')} inputMode="numeric" />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)_96px] gap-3">
          <Field name="proxy.destination.address" label={t('proxyDestination')} hint={t('proxyDestinationHint')} />
          <Field name="proxy.destination.port" label={t('proxyPort')} inputMode="numeric" />
        </div>
        <Field name="xclient" label="XCLIENT" lines={2} placeholder="ADDR=192.0.2.1" hint={t('xclientHint')} />
        <Field name="localAddress" label={t('localAddress')} hint={t('localAddressHint')} />
      </fieldset>
    </Group>
  )
}
