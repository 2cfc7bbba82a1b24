// What only a tester does: greet otherwise, stop early, send what was not offered, and speak as a proxy or a gateway would.
import { Choice } from '#components/form/choice.tsx'
import { Field } from '#components/form/field.tsx'
import { Group } from '#components/form/group.tsx'
import { Select } from '#components/form/select.tsx'
import { Sentence } from '#components/form/sentence.tsx'
import { Ticks } from '#components/form/tick.tsx'

const steps = [
  ['', 'the end'],
  ['connect', 'the connection'],
  ['banner', 'the banner'],
  ['greet', 'the greeting'],
  ['tls', 'TLS'],
  ['auth', 'AUTH'],
  ['sender', 'MAIL FROM'],
  ['recipient', 'RCPT TO'],
  ['data', 'DATA'],
  ['message', 'the message'],
] as const

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

const proxies = [
  ['', 'none'],
  ['1', 'version 1, as text'],
  ['2', 'version 2, in binary'],
] as const

export function TestingGroup() {
  return (
    <Group
      name="Testing"
      fields={['greeting.verb', 'stop', 'insist', 'proxy', 'xclient', 'localAddress']}
      sentence={<Sentence of="testing" />}
    >
      <Choice
        name="greeting.verb"
        label="Greet with"
        className="scripted-only sm:col-span-2"
        options={[
          { value: 'EHLO', label: 'EHLO', about: 'HELO if that is refused' },
          { value: 'HELO', label: 'HELO', about: 'no extensions' },
          { value: 'LHLO', label: 'LHLO', about: 'LMTP; own servers only' },
        ]}
      />
      <Select name="stop.after" label="Go on until" options={steps} className="scripted-only" />
      <Choice
        name="stop.how"
        label="and stop there"
        className="scripted-only"
        options={[
          { value: 'quit', label: 'With QUIT', about: 'as one should' },
          { value: 'drop', label: 'Without a word', about: 'own servers only' },
        ]}
      />
      <Ticks
        name="insist"
        label="Send even where it is not offered"
        options={insistable}
        className="scripted-only sm:col-span-2"
        hint="To see what the server does with it. PIPELINING only for servers of your own."
      />
      <fieldset className="grid gap-x-6 gap-y-4 border-t border-line pt-3 sm:col-span-2 sm:grid-cols-2">
        <legend className="sr-only">For servers of your own</legend>
        <p className="text-note text-soft sm:col-span-2">
          The rest is for servers of your own as well: those that the operator of this smtpscope has allowed for it, and the practice
          servers.
        </p>
        <Select
          name="proxy.version"
          label="PROXY header"
          options={proxies}
          className="sm:col-span-2 sm:max-w-[calc(50%-12px)]"
          hint="As a load balancer sends it, before everything else."
        />
        <div className="grid grid-cols-[minmax(0,1fr)_96px] gap-3">
          <Field name="proxy.source.address" label="PROXY: who calls" hint="Empty: not known." />
          <Field name="proxy.source.port" label="its port" inputMode="numeric" />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)_96px] gap-3">
          <Field name="proxy.destination.address" label="PROXY: whom they called" hint="Empty: where we connect to." />
          <Field name="proxy.destination.port" label="its port" inputMode="numeric" />
        </div>
        <Field
          name="xclient"
          label="XCLIENT"
          lines={2}
          placeholder="ADDR=192.0.2.1"
          hint="One per line, as NAME=value. NAME, ADDR, PORT, PROTO, HELO, LOGIN, DESTADDR, DESTPORT and REVERSE_NAME are known."
        />
        <Field name="localAddress" label="Connect from" hint="One of this machine's own addresses. Empty: as the system chooses." />
      </fieldset>
    </Group>
  )
}
