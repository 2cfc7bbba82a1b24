// Who was asking: our address and the name we greeted with, as they were in this check.
import { useTranslations } from 'next-intl'
import { Facts, Panel } from '#components/check/panel.tsx'
import type { CheckEvent, EventOf } from '#lib/check/event.ts'

function isKind<K extends CheckEvent['kind']>(kind: K) {
  return (event: CheckEvent): event is EventOf<K> => event.kind === kind
}

type Words = ReturnType<typeof useTranslations<'check'>>

export function AskerPanel({ events }: { events: readonly CheckEvent[] }) {
  const t = useTranslations('check')
  const egress = events.find(isKind('egress'))
  const local = events.findLast(isKind('connected'))?.local
  const greeting = events.filter(isKind('send')).findLast((event) => event.verb === 'ehlo' || event.verb === 'helo')?.text
  // The first PTR look-up, before any attempt, is about ourselves.
  const named = events.find(
    (event): event is EventOf<'answer'> =>
      event.kind === 'answer' && event.type === 'PTR' && event.attempt === undefined && event.about === undefined,
  )
  const facts: [string, string][] = []
  if (egress !== undefined) facts.push([t('askerAddress'), addressText(egress, t)])
  if (named !== undefined) facts.push(['PTR', nameText(named, t)])
  if (local !== undefined) facts.push([t('askerEnd'), local])
  if (greeting !== undefined) facts.push([t('askerGreeting'), greeting])
  if (facts.length === 0) return null
  return (
    <Panel id="asker" title={t('asker')}>
      <div className="sheet px-4 py-3 [&_dd]:font-mono [&_dd]:text-[12.5px]">
        <Facts facts={facts} />
      </div>
    </Panel>
  )
}

function addressText({ address, how }: EventOf<'egress'>, t: Words): string {
  if (how === 'unknown') return t('notKnown')
  return how === 'private' ? t('privateAddress', { address }) : address
}

function nameText({ status, records }: EventOf<'answer'>, t: Words): string {
  const names = records.flatMap((record) => (record.type === 'PTR' ? [record.target] : []))
  if (names.length > 0) return names.join(', ')
  return status === 'nodata' || status === 'nxdomain' ? t('noName') : t('notKnownName', { status })
}
