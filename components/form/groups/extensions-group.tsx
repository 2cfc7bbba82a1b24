// The service extensions: how commands and message travel, and what MAIL and RCPT say besides the addresses.
import { useTranslations } from 'next-intl'
import { Field } from '#components/form/field.tsx'
import { Group } from '#components/form/group.tsx'
import { Select } from '#components/form/select.tsx'
import { Sentence } from '#components/form/sentence.tsx'
import { Tick, Ticks } from '#components/form/tick.tsx'

export function ExtensionsGroup() {
  const t = useTranslations('groups')
  const notify = [
    ['SUCCESS', t('notifySuccess')],
    ['DELAY', t('notifyDelay')],
    ['FAILURE', t('notifyFailure')],
    ['NEVER', t('notifyNever')],
  ] as const
  const ret = [
    ['', t('retAny')],
    ['FULL', t('retFull')],
    ['HDRS', t('retHdrs')],
  ] as const
  const modes = [
    ['N', t('deliverByNotify')],
    ['R', t('deliverByReturn')],
  ] as const
  return (
    <Group name={t('extensions')} fields={['pipelining', 'esmtp']} className="scripted-only" sentence={<Sentence of="extensions" />}>
      <p className="text-note text-soft sm:col-span-2">{t('onlyOffered')}</p>
      <Tick name="pipelining" label={t('pipelining')} about={t('pipeliningAbout')} />
      <Tick name="esmtp.chunking" label={t('chunking')} about={t('chunkingAbout')} />
      <Tick name="esmtp.body" value="8BITMIME" label={t('body')} about={t('bodyAbout')} />
      <Tick name="esmtp.smtputf8" label={t('smtputf8')} about={t('smtputf8About')} />
      <Tick name="esmtp.requireTls" label={t('requireTls')} about={t('requireTlsAbout')} />
      <Tick name="esmtp.size" value="false" label={t('size')} about={t('sizeAbout')} />
      <Ticks name="esmtp.notify" label={t('notify')} options={notify} hint={t('notifyHint')} className="sm:col-span-2" />
      <Select name="esmtp.ret" label={t('ret')} options={ret} hint="RET" />
      <Field name="esmtp.envid" label={t('envid')} hint={t('envidHint')} />
      <Field name="esmtp.deliverBy.seconds" label={t('deliverBy')} inputMode="numeric" hint={t('deliverByHint')} />
      <Select name="esmtp.deliverBy.mode" label={t('deliverByMode')} options={modes} />
    </Group>
  )
}
