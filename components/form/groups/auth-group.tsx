// Logging in (AUTH). A user name asks for it; everything else in the group says how.
import { useTranslations } from 'next-intl'
import { Field } from '#components/form/field.tsx'
import { Group } from '#components/form/group.tsx'
import { SecretField } from '#components/form/secret-field.tsx'
import { Select } from '#components/form/select.tsx'
import { Sentence } from '#components/form/sentence.tsx'
import { Tick } from '#components/form/tick.tsx'
import { WayHere } from '#components/form/way-here.tsx'

const withPassword = ['SCRAM-SHA-256-PLUS', 'SCRAM-SHA-256', 'CRAM-MD5', 'PLAIN', 'LOGIN']
const withToken = ['OAUTHBEARER', 'XOAUTH2']

/** `readableOnTheWay`: does the page come over plain HTTP, as far as the server can tell? */
export function AuthGroup({ readableOnTheWay }: { readableOnTheWay: boolean }) {
  const t = useTranslations('groups')
  const mechanisms = [
    ['auto', t('mechanismAuto')] as const,
    ...withPassword.map((mechanism) => [mechanism, mechanism] as const),
    ...withToken.map((mechanism) => [mechanism, t('mechanismToken', { mechanism })] as const),
  ]
  return (
    <Group name={t('authentication')} fields={['auth']} className="scripted-only" sentence={<Sentence of="auth" />}>
      <WayHere isReadable={readableOnTheWay} />
      <Field name="auth.username" label={t('username')} hint={t('usernameHint')} />
      <SecretField label={t('password')} hint={t('passwordHint')} />
      <Select name="auth.mechanism" label={t('mechanism')} options={mechanisms} className="sm:col-span-2 sm:max-w-[calc(50%-12px)]" />
      <Tick name="auth.allowPlaintext" label={t('allowPlaintext')} about={t('allowPlaintextAbout')} />
      <Tick name="auth.initialResponse" value="false" label={t('initialResponse')} about={t('initialResponseAbout')} />
    </Group>
  )
}
