// Who a mail server sees when smtpscope calls: it decides the answers, so it is told before anything is asked.
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'

/** As the server knows itself. `confirmed`: is there a PTR name that resolves back? `undefined` where DNS gave no answer. */
export interface Identity {
  address: string
  how: 'setting' | 'route' | 'private' | 'unknown'
  name: string | undefined
  confirmed: boolean | undefined
  greetingName: string
}

function kindOf({ how, name, confirmed }: Identity) {
  if (how === 'unknown' || how === 'private') return how
  if (name === undefined) return confirmed === undefined ? 'nameNotTold' : 'nameless'
  if (confirmed === undefined) return 'named'
  return confirmed ? 'confirmed' : 'unconfirmed'
}

/** "Asking from 203.0.113.7, PTR server.example.com, which resolves back. EHLO server.example.com"; comes when the look-up is done. */
export async function AskingFrom({ identity }: { identity: Promise<Identity> }) {
  const t = await getTranslations('asker')
  const ours = await identity
  return t(kindOf(ours), { address: ours.address, name: ours.name ?? '', greeting: ours.greetingName })
}

/** Until then. */
export function OwnAddress() {
  return useTranslations('asker')('ownAddress')
}

/** The sender a check has unless the form names one. */
export async function DefaultSender({ identity }: { identity: Promise<Identity> }) {
  return `postmaster@${(await identity).greetingName}`
}

/** Until it is known. */
export function OwnPostmaster() {
  return useTranslations('asker')('ownPostmaster')
}
