// What the form would ask, in plain words: one sentence for each group, and one for the folded bar.
import type { FormValues } from '#components/form/values.ts'
import { splitAddresses } from '#lib/check/form/addresses.ts'
import { tlsVersion } from '#lib/words/tls-version.ts'

/** Who the mail is for, as far as the form tells: "to jdoe@port25.com". Empty while nothing is typed. */
export function recipientSentence(values: FormValues): string {
  const listed = splitAddresses(values.to)
  if (listed.length > 1) return `to ${listed[0]} and ${listed.length - 1} more`
  if (listed[0] !== undefined) return `to ${listed[0]}`
  const target = values.target.trim().replace(/^mailto:/i, '')
  if (target === '') return ''
  if (target.includes('@')) return `to ${target}`
  const isName = /\.[^.\d][^.]*$/.test(target) && !target.includes(':')
  return isName && values.route === 'mx' ? `to postmaster@${target}` : 'to its postmaster'
}

const tlsModes: Readonly<Record<string, string>> = {
  opportunistic: 'STARTTLS if offered',
  require: 'STARTTLS required',
  never: 'plain text',
  implicit: 'TLS from the start',
}

/** "STARTTLS if offered", with the version and what follows a failure where they were chosen. */
function tlsParts({ tls, tlsProtocol, tlsFallback }: FormValues): string[] {
  const parts = [tlsModes[tls] ?? tls]
  if (tls !== 'never' && tlsProtocol !== 'any') parts.push(`${tlsVersion(tlsProtocol)} only`)
  if (tls === 'opportunistic' && tlsFallback === 'true') parts.push('plain text where the handshake fails')
  return parts
}

const asksAll = ({ hosts, purpose }: FormValues) => hosts === 'all' && purpose === 'probe'

function routeOf(values: FormValues): string {
  if (values.route === 'host') return asksAll(values) ? 'every address of this host itself' : 'this host itself, no MX look-up'
  return asksAll(values) ? 'every address of every MX' : 'every MX until one answers'
}

/** "port 25, every MX until one answers, STARTTLS if offered". */
export function connectionSentence(values: FormValues): string {
  const parts = [`port ${values.port.trim() === '' ? '25' : values.port.trim()}`, routeOf(values)]
  if (values.family !== 'any') parts.push(`IPv${values.family} only`)
  parts.push(...tlsParts(values))
  const name = values['greeting.name'].trim()
  if (name !== '') parts.push(`greeting as ${name}`)
  if (values.otherPorts === 'false') parts.push('no other port')
  return parts.join(', ')
}

/** "logs in as jdoe by the strongest mechanism offered"; "none" without a user name. */
export function authSentence(values: FormValues): string {
  const user = values['auth.username'].trim()
  if (user === '') return 'none'
  const mechanism = values['auth.mechanism']
  const parts = [`logs in as ${user} by ${mechanism === 'auto' ? 'the strongest mechanism offered' : mechanism}`]
  if (values['auth.initialResponse'] === 'false') parts.push('waiting to be asked')
  if (values['auth.allowPlaintext'] === 'true') parts.push('also without encryption')
  return parts.join(', ')
}

/** "SUCCESS" and "DELAY" as "success and delay". */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function wordsIn(value: string): string[] {
  return value.split(/[\s,;]+/).filter((each) => each !== '')
}

const reportWords: Readonly<Record<string, string>> = { SUCCESS: 'success', DELAY: 'delay', FAILURE: 'failure' }

function reportParts(values: FormValues): string[] {
  const notify = wordsIn(values['esmtp.notify'])
  const parts: string[] = []
  if (notify.includes('NEVER')) parts.push('asks for no report')
  else if (notify.length > 0) parts.push(`asks for a report on ${listed(notify.map((each) => reportWords[each] ?? each))}`)
  if (values['esmtp.ret'] !== '')
    parts.push(values['esmtp.ret'] === 'FULL' ? 'reports hold the whole message' : 'reports hold headers only')
  if (values['esmtp.envid'].trim() !== '') parts.push(`envelope named ${values['esmtp.envid'].trim()}`)
  return parts
}

function extensionsParts(values: FormValues): string[] {
  const isMessage = values.purpose === 'message'
  const parts: string[] = []
  if (values.pipelining === 'true') parts.push(isMessage ? 'sends MAIL, RCPT and DATA together' : 'sends MAIL and RCPT together')
  if (values['esmtp.chunking'] === 'true') parts.push('message in counted pieces')
  if (values['esmtp.body'] === '8BITMIME') parts.push('8 bits as they are')
  if (values['esmtp.smtputf8'] === 'true') parts.push('says SMTPUTF8')
  if (values['esmtp.size'] === 'false') parts.push('keeps the size to itself')
  if (values['esmtp.requireTls'] === 'true') parts.push('encrypted on every hop')
  parts.push(...reportParts(values))
  const seconds = values['esmtp.deliverBy.seconds'].trim()
  if (seconds !== '') parts.push(`deliver within ${seconds} s${values['esmtp.deliverBy.mode'] === 'R' ? ' or send it back' : ''}`)
  return parts
}

/** "sends MAIL, RCPT and DATA together, 8 bits as they are"; "one command at a time" where nothing is asked for. */
export function extensionsSentence(values: FormValues): string {
  const parts = extensionsParts(values)
  return parts.length === 0 ? 'one command at a time' : parts.join(', ')
}

/** "“Hello”, 2 headers of your own, your text". */
export function messageSentence(values: FormValues, defaultSubject: string): string {
  const subject = values['message.subject'].trim()
  const parts = [`“${subject === '' ? defaultSubject : subject}”`]
  const headers = values['message.headers'].split(/\r?\n/).filter((line) => /^[^\s:]+:/.test(line)).length
  if (headers > 0) parts.push(headers === 1 ? 'one header of your own' : `${headers} headers of your own`)
  parts.push(values['message.body'].trim() === '' ? 'a short test text' : 'your text')
  return parts.join(', ')
}

const stopWords: Readonly<Record<string, string>> = {
  connect: 'connecting',
  banner: 'the banner',
  greet: 'the greeting',
  tls: 'TLS',
  auth: 'AUTH',
  sender: 'MAIL FROM',
  recipient: 'RCPT TO',
  data: 'DATA',
  message: 'the message',
}

function testingParts(values: FormValues): string[] {
  const isManual = values.purpose === 'manual'
  const parts: string[] = []
  if (values['greeting.verb'] !== 'EHLO' && !isManual) parts.push(values['greeting.verb'] === 'LHLO' ? 'LMTP' : values['greeting.verb'])
  const after = stopWords[values['stop.after']]
  if (after !== undefined && !isManual) parts.push(values['stop.how'] === 'drop' ? `hangs up after ${after}` : `QUIT after ${after}`)
  const insist = wordsIn(values.insist)
  if (insist.length > 0 && !isManual) parts.push(`${listed(insist)} even if not offered`)
  const source = values['proxy.source.address'].trim()
  if (values['proxy.version'] !== '' || source !== '' || values['proxy.destination.address'].trim() !== '') {
    parts.push(`PROXY header${source === '' ? '' : ` for ${source}`}`)
  }
  if (values.xclient.trim() !== '') parts.push('XCLIENT')
  if (values.localAddress.trim() !== '') parts.push(`from our address ${values.localAddress.trim()}`)
  return parts
}

/** "QUIT after RCPT TO, STARTTLS even if not offered"; "a session as senders hold it" where nothing is asked for. */
export function testingSentence(values: FormValues): string {
  const parts = testingParts(values)
  return parts.length === 0 ? 'a session as senders hold it' : parts.join(', ')
}

const purposes: Readonly<Record<string, string>> = { message: 'message', manual: 'by hand' }

/** "probe · port 25 · STARTTLS if offered · from support@port25.com", for the folded bar. */
export function askedSentence(values: FormValues): string {
  const parts = [purposes[values.purpose] ?? 'probe', `port ${values.port}`]
  if (values.route === 'host') parts.push('this host itself')
  if (asksAll(values)) parts.push('every address')
  if (values.family !== 'any') parts.push(`IPv${values.family} only`)
  parts.push(...tlsParts(values))
  const user = values['auth.username'].trim()
  if (values.purpose !== 'manual') {
    if (user !== '') parts.push(`as ${user}`)
    parts.push(...extensionsParts(values))
  }
  parts.push(...testingParts(values))
  if (values.from.trim() !== '') parts.push(`from ${values.from.trim()}`)
  if (values.to.trim() !== '') parts.push(recipientSentence(values))
  return parts.join(' · ')
}
