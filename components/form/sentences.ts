// What the form would ask, in plain words: one sentence for each group, and one for the folded bar.
import type { useTranslations } from 'next-intl'
import type { FormValues } from '#components/form/values.ts'
import { splitAddresses } from '#lib/check/form/addresses.ts'
import { list } from '#lib/words/duration.ts'
import { tlsVersion } from '#lib/words/tls-version.ts'

/** The messages of these sentences, in the reader's language. */
export interface AskedWords {
  t: ReturnType<typeof useTranslations<'asked'>>
  /** Of the language. */
  tag: string
}

/** Who the mail is for, as far as the form tells: "to jdoe@port25.com". Empty while nothing is typed. */
export function recipientSentence(values: FormValues, { t }: AskedWords): string {
  const listed = splitAddresses(values.to)
  if (listed[0] !== undefined) {
    return listed.length > 1 ? t('toMore', { first: listed[0], count: listed.length - 1 }) : t('to', { address: listed[0] })
  }
  const target = values.target.trim().replace(/^mailto:/i, '')
  if (target === '') return ''
  if (target.includes('@')) return t('to', { address: target })
  const isName = /\.[^.\d][^.]*$/.test(target) && !target.includes(':')
  return isName && values.route === 'mx' ? t('to', { address: `postmaster@${target}` }) : t('toItsPostmaster')
}

const tlsModes: Readonly<Record<string, 'tlsOpportunistic' | 'tlsRequire' | 'tlsNever' | 'tlsImplicit'>> = {
  opportunistic: 'tlsOpportunistic',
  require: 'tlsRequire',
  never: 'tlsNever',
  implicit: 'tlsImplicit',
}

/** "STARTTLS if offered", with the version and what follows a failure where they were chosen. */
function tlsParts({ tls, tlsProtocol, tlsFallback }: FormValues, { t }: AskedWords): string[] {
  const mode = tlsModes[tls]
  const parts = [mode === undefined ? tls : t(mode)]
  if (tls !== 'never' && tlsProtocol !== 'any') parts.push(t('only', { what: tlsVersion(tlsProtocol) }))
  if (tls === 'opportunistic' && tlsFallback === 'true') parts.push(t('tlsFallback'))
  return parts
}

const asksAll = ({ hosts, purpose }: FormValues) => hosts === 'all' && purpose === 'probe'

function routeOf(values: FormValues) {
  if (values.route === 'host') return asksAll(values) ? 'routeHostAll' : 'routeHost'
  return asksAll(values) ? 'routeMxAll' : 'routeMx'
}

/** "port 25, every MX until one answers, STARTTLS if offered". */
export function connectionSentence(values: FormValues, words: AskedWords): string {
  const { t } = words
  const parts = [t('port', { port: values.port.trim() === '' ? '25' : values.port.trim() }), t(routeOf(values))]
  if (values.family !== 'any') parts.push(t('only', { what: `IPv${values.family}` }))
  parts.push(...tlsParts(values, words))
  const name = values['greeting.name'].trim()
  if (name !== '') parts.push(t('greetingAs', { name }))
  if (values.otherPorts === 'false') parts.push(t('noOtherPort'))
  if (values.around === 'false') parts.push(t('sessionAlone'))
  return parts.join(', ')
}

/** "logs in as jdoe by the strongest mechanism offered"; "none" without a user name. */
export function authSentence(values: FormValues, { t }: AskedWords): string {
  const user = values['auth.username'].trim()
  if (user === '') return t('noLogin')
  const mechanism = values['auth.mechanism']
  const parts = [mechanism === 'auto' ? t('loginStrongest', { user }) : t('login', { user, mechanism })]
  if (values['auth.initialResponse'] === 'false') parts.push(t('waitingToBeAsked'))
  if (values['auth.allowPlaintext'] === 'true') parts.push(t('alsoInTheClear'))
  return parts.join(', ')
}

function wordsIn(value: string): string[] {
  return value.split(/[\s,;]+/).filter((each) => each !== '')
}

const reportWords: Readonly<Record<string, 'success' | 'delay' | 'failure'>> = { SUCCESS: 'success', DELAY: 'delay', FAILURE: 'failure' }

function reportParts(values: FormValues, { t, tag }: AskedWords): string[] {
  const notify = wordsIn(values['esmtp.notify'])
  const eventOf = (each: string) => {
    const event = reportWords[each]
    return event === undefined ? each : t(event)
  }
  const parts: string[] = []
  if (notify.includes('NEVER')) parts.push(t('noReport'))
  else if (notify.length > 0) parts.push(t('reportOn', { events: list(notify.map(eventOf), tag) }))
  if (values['esmtp.ret'] !== '') parts.push(t(values['esmtp.ret'] === 'FULL' ? 'reportsWhole' : 'reportsHeaders'))
  if (values['esmtp.envid'].trim() !== '') parts.push(t('envid', { envid: values['esmtp.envid'].trim() }))
  return parts
}

function extensionsParts(values: FormValues, words: AskedWords): string[] {
  const { t } = words
  const isMessage = values.purpose === 'message'
  const parts: string[] = []
  if (values.pipelining === 'true') parts.push(t(isMessage ? 'togetherWithData' : 'together'))
  if (values['esmtp.chunking'] === 'true') parts.push(t('chunks'))
  if (values['esmtp.body'] === '8BITMIME') parts.push(t('eightBits'))
  if (values['esmtp.smtputf8'] === 'true') parts.push(t('smtputf8'))
  if (values['esmtp.size'] === 'false') parts.push(t('noSize'))
  if (values['esmtp.requireTls'] === 'true') parts.push(t('requireTls'))
  parts.push(...reportParts(values, words))
  const seconds = values['esmtp.deliverBy.seconds'].trim()
  if (seconds !== '') parts.push(t(values['esmtp.deliverBy.mode'] === 'R' ? 'deliverByOrReturn' : 'deliverBy', { seconds }))
  return parts
}

/** "sends MAIL, RCPT and DATA together, 8 bits as they are"; "one command at a time" where nothing is asked for. */
export function extensionsSentence(values: FormValues, words: AskedWords): string {
  const parts = extensionsParts(values, words)
  return parts.length === 0 ? words.t('oneByOne') : parts.join(', ')
}

const extraWords: Readonly<Record<string, 'extraRecipients' | 'extraVerify' | 'extraRelay'>> = {
  recipients: 'extraRecipients',
  verify: 'extraVerify',
  relay: 'extraRelay',
}

function extraNames(values: FormValues, { t, tag }: AskedWords): string | undefined {
  const names = wordsIn(values.extra).flatMap((each) => {
    const word = Object.hasOwn(extraWords, each) ? extraWords[each] : undefined
    return word === undefined ? [] : [t(word)]
  })
  return names.length === 0 ? undefined : list(names, tag)
}

/** "other recipients and whether it relays for strangers"; "nothing else" where nothing is ticked. */
export function extraSentence(values: FormValues, words: AskedWords): string {
  return extraNames(values, words) ?? words.t('nothingElse')
}

/** "“Hello”, 2 headers of your own, your text". */
export function messageSentence(values: FormValues, defaultSubject: string, { t }: AskedWords): string {
  const subject = values['message.subject'].trim()
  const parts = [t('subject', { subject: subject === '' ? defaultSubject : subject })]
  const headers = values['message.headers'].split(/\r?\n/).filter((line) => /^[^\s:]+:/.test(line)).length
  if (headers > 0) parts.push(t('headers', { count: headers }))
  parts.push(t(values['message.body'].trim() === '' ? 'testText' : 'yourText'))
  return parts.join(', ')
}

/** The steps that have a name in words; the others are the protocol's own. */
const stopWords: Readonly<Record<string, 'connect' | 'banner' | 'greet' | 'message'>> = {
  connect: 'connect',
  banner: 'banner',
  greet: 'greet',
  message: 'message',
}
const stopCommands: Readonly<Record<string, string>> = { tls: 'TLS', auth: 'AUTH', sender: 'MAIL FROM', recipient: 'RCPT TO', data: 'DATA' }

function stepName(stop: string, { t }: AskedWords): string | undefined {
  const word = stopWords[stop]
  return word === undefined ? stopCommands[stop] : t(word)
}

function testingParts(values: FormValues, words: AskedWords): string[] {
  const { t, tag } = words
  const isManual = values.purpose === 'manual'
  const parts: string[] = []
  if (values['greeting.verb'] !== 'EHLO' && !isManual) parts.push(values['greeting.verb'] === 'LHLO' ? 'LMTP' : values['greeting.verb'])
  const step = stepName(values['stop.after'], words)
  if (step !== undefined && !isManual) parts.push(t(values['stop.how'] === 'drop' ? 'hangsUpAfter' : 'quitAfter', { step }))
  const insist = wordsIn(values.insist)
  if (insist.length > 0 && !isManual) parts.push(t('insists', { keywords: list(insist, tag) }))
  const source = values['proxy.source.address'].trim()
  if (values['proxy.version'] !== '' || source !== '' || values['proxy.destination.address'].trim() !== '') {
    parts.push(source === '' ? t('proxy') : t('proxyFor', { source }))
  }
  if (values.xclient.trim() !== '') parts.push('XCLIENT')
  if (values.localAddress.trim() !== '') parts.push(t('fromOurAddress', { address: values.localAddress.trim() }))
  return parts
}

/** "QUIT after RCPT TO, STARTTLS even if not offered"; "a session as senders hold it" where nothing is asked for. */
export function testingSentence(values: FormValues, words: AskedWords): string {
  const parts = testingParts(values, words)
  return parts.length === 0 ? words.t('asSenders') : parts.join(', ')
}

const purposes: Readonly<Record<string, 'purposeMessage' | 'purposeManual'>> = { message: 'purposeMessage', manual: 'purposeManual' }

/** "probe · port 25 · STARTTLS if offered · from support@port25.com", for the folded bar. */
export function askedSentence(values: FormValues, words: AskedWords): string {
  const { t } = words
  const parts = [t(purposes[values.purpose] ?? 'purposeProbe'), t('port', { port: values.port })]
  if (values.route === 'host') parts.push(t('thisHost'))
  if (asksAll(values)) parts.push(t('everyAddress'))
  if (values.family !== 'any') parts.push(t('only', { what: `IPv${values.family}` }))
  parts.push(...tlsParts(values, words))
  const user = values['auth.username'].trim()
  if (values.purpose !== 'manual') {
    if (user !== '') parts.push(t('asUser', { user }))
    parts.push(...extensionsParts(values, words))
    const what = extraNames(values, words)
    if (what !== undefined) parts.push(t('alsoAsks', { what }))
  }
  parts.push(...testingParts(values, words))
  if (values.from.trim() !== '') parts.push(t('from', { sender: values.from.trim() }))
  if (values.to.trim() !== '') parts.push(recipientSentence(values, words))
  return parts.join(' · ')
}
