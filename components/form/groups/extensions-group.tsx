// The service extensions: how commands and message travel, and what MAIL and RCPT say besides the addresses.
import { Field } from '#components/form/field.tsx'
import { Group } from '#components/form/group.tsx'
import { Select } from '#components/form/select.tsx'
import { Sentence } from '#components/form/sentence.tsx'
import { Tick, Ticks } from '#components/form/tick.tsx'

const notify = [
  ['SUCCESS', 'when it is delivered'],
  ['DELAY', 'when it is late'],
  ['FAILURE', 'when it fails'],
  ['NEVER', 'never'],
] as const

const ret = [
  ['', 'as much as the server likes'],
  ['FULL', 'the whole message'],
  ['HDRS', 'its headers only'],
] as const

const modes = [
  ['N', 'tell the sender'],
  ['R', 'send it back'],
] as const

export function ExtensionsGroup() {
  return (
    <Group name="Extensions" fields={['pipelining', 'esmtp']} className="scripted-only" sentence={<Sentence of="extensions" />}>
      <p className="text-note text-soft sm:col-span-2">Each is used only where the server offers it.</p>
      <Tick name="pipelining" label="Send MAIL, RCPT and DATA together" about="PIPELINING: one wait for all of them" />
      <Tick name="esmtp.chunking" label="Send the message in counted pieces" about="CHUNKING: BDAT in place of DATA" />
      <Tick
        name="esmtp.body"
        value="8BITMIME"
        label="Send letters beyond ASCII as they are"
        about="8BITMIME, in place of quoted-printable"
      />
      <Tick name="esmtp.smtputf8" label="Say SMTPUTF8 in any case" about="an address that needs it gets it anyway" />
      <Tick name="esmtp.requireTls" label="Encrypted on every hop" about="REQUIRETLS: to be returned where that can't be had" />
      <Tick name="esmtp.size" value="false" label="Keep the size to ourselves" about="no SIZE in MAIL FROM" />
      <Ticks
        name="esmtp.notify"
        label="Ask for a report (DSN)"
        options={notify}
        hint="NOTIFY. None ticked: as the server does by itself."
        className="sm:col-span-2"
      />
      <Select name="esmtp.ret" label="A report holds" options={ret} hint="RET" />
      <Field name="esmtp.envid" label="Name for this envelope" hint="ENVID, which reports repeat." />
      <Field
        name="esmtp.deliverBy.seconds"
        label="Deliver within (seconds)"
        inputMode="numeric"
        hint="DELIVERBY. Empty: whenever it can be done."
      />
      <Select name="esmtp.deliverBy.mode" label="When that time is over" options={modes} />
    </Group>
  )
}
