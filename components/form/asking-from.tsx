// Who a mail server sees when smtpscope calls: it decides the answers, so it is told before anything is asked.

/** As the server knows itself. `confirmed`: is there a PTR name that resolves back? `undefined` where DNS gave no answer. */
export interface Identity {
  address: string
  how: 'setting' | 'route' | 'private' | 'unknown'
  name: string | undefined
  confirmed: boolean | undefined
  greetingName: string
}

function nameSentence({ name, confirmed }: Identity): string {
  if (name === undefined) return confirmed === undefined ? '; DNS did not tell its name' : ', which has no PTR name'
  const back = confirmed === undefined ? '' : confirmed ? ', which resolves back' : ', which does not resolve back'
  return `, PTR ${name}${back}`
}

/** "Asking from 203.0.113.7, PTR server.example.com, which resolves back. EHLO server.example.com" */
export function identitySentence(identity: Identity): string {
  const greeting = `EHLO ${identity.greetingName}`
  if (identity.how === 'unknown') return `Our own address is not known here. ${greeting}`
  if (identity.how === 'private') return `Asking from ${identity.address}, a private address: servers see another one. ${greeting}`
  return `Asking from ${identity.address}${nameSentence(identity)}. ${greeting}`
}

/** The start page's last line; comes when the look-up is done. */
export async function AskingFrom({ identity }: { identity: Promise<Identity> }) {
  return identitySentence(await identity)
}

/** The sender a check has unless the form names one. */
export async function DefaultSender({ identity }: { identity: Promise<Identity> }) {
  return `postmaster@${(await identity).greetingName}`
}
