// Logging in (AUTH). A user name asks for it; everything else in the group says how.
import { Field } from '#components/form/field.tsx'
import { Group } from '#components/form/group.tsx'
import { SecretField } from '#components/form/secret-field.tsx'
import { Select } from '#components/form/select.tsx'
import { Sentence } from '#components/form/sentence.tsx'
import { Tick } from '#components/form/tick.tsx'
import { WayHere } from '#components/form/way-here.tsx'

const mechanisms = [
  ['auto', 'the strongest that is offered'],
  ['SCRAM-SHA-256-PLUS', 'SCRAM-SHA-256-PLUS'],
  ['SCRAM-SHA-256', 'SCRAM-SHA-256'],
  ['CRAM-MD5', 'CRAM-MD5'],
  ['PLAIN', 'PLAIN'],
  ['LOGIN', 'LOGIN'],
  ['OAUTHBEARER', 'OAUTHBEARER, with an access token'],
  ['XOAUTH2', 'XOAUTH2, with an access token'],
] as const

/** `readableOnTheWay`: does the page come over plain HTTP, as far as the server can tell? */
export function AuthGroup({ readableOnTheWay }: { readableOnTheWay: boolean }) {
  return (
    <Group name="Authentication" fields={['auth']} className="scripted-only" sentence={<Sentence of="auth" />}>
      <WayHere isReadable={readableOnTheWay} />
      <Field name="auth.username" label="User name" hint="Empty: no login. Servers ask for one on port 587 or 465, seldom on 25." />
      <SecretField
        label="Password or access token"
        hint="Goes to the mail server alone and is never kept or shown, so it has to be typed anew for each check."
      />
      <Select name="auth.mechanism" label="Mechanism" options={mechanisms} className="sm:col-span-2 sm:max-w-[calc(50%-12px)]" />
      <Tick
        name="auth.allowPlaintext"
        label="Also without encryption"
        about="The password may then be read by anyone on the way to the mail server. Without this, the session ends before it is sent."
      />
      <Tick
        name="auth.initialResponse"
        value="false"
        label="Wait to be asked"
        about="Send AUTH alone, and each answer when the server's 334 asks for it: no initial response."
      />
    </Group>
  )
}
