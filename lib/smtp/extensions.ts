// Which service extensions a session uses: those that are wished for, where they are offered or insisted on.
import type { Insistable } from '#lib/check/request/rules.ts'
import type { Plan } from '#lib/smtp/dialogue/steps.ts'
import type { Keyword } from '#lib/smtp/keyword.ts'

/** What there is to wish from: the keywords of the last greeting, and whether the session is inside TLS. */
export interface Offer {
  keywords: readonly Keyword[]
  isSecured: boolean
}

/** The parts of a plan that wish for extensions. */
export type Wishes = Pick<Plan, 'from' | 'recipients' | 'esmtp' | 'pipelining' | 'insist'> & { message?: unknown }

/** Those of the mail transaction. */
const transactionExtensions = [
  'PIPELINING',
  'SIZE',
  '8BITMIME',
  'SMTPUTF8',
  'CHUNKING',
  'DSN',
  'REQUIRETLS',
  'DELIVERBY',
] as const satisfies readonly Insistable[]

export type TransactionExtension = (typeof transactionExtensions)[number]

/** Is an address in it that only SMTPUTF8 can carry? https://www.rfc-editor.org/rfc/rfc6531#section-3.2 */
export function needsUtf8({ from, recipients }: Pick<Wishes, 'from' | 'recipients'>): boolean {
  return [from, ...recipients].some((each) => !/^[\x20-\x7e]*$/.test(each))
}

/** The extensions that the session uses. */
export function extensionsInUse(wishes: Wishes, offer: Offer): ReadonlySet<TransactionExtension> {
  return new Set(transactionExtensions.filter((each) => (isAsked(each, wishes) || isNeeded(each, wishes)) && isUsable(each, wishes, offer)))
}

/** What was asked for and has to be left out, as the server does not offer it. SIZE is our own habit, and no loss. */
export function leftOut(wishes: Wishes, offer: Offer): TransactionExtension[] {
  return transactionExtensions.filter((each) => each !== 'SIZE' && isAsked(each, wishes) && !isUsable(each, wishes, offer))
}

/** Does the server offer it, where it can be used? */
export function isOffered(keyword: TransactionExtension, { keywords, isSecured }: Offer): boolean {
  // https://www.rfc-editor.org/rfc/rfc8689#section-2: it has a meaning inside TLS only.
  if (keyword === 'REQUIRETLS' && !isSecured) return false
  return keywords.some((each) => each.keyword === keyword)
}

/** What is insisted on is sent whatever the server offers; the server then says what it thinks of it. */
function isUsable(keyword: TransactionExtension, wishes: Wishes, offer: Offer): boolean {
  return isOffered(keyword, offer) || wishes.insist.includes(keyword)
}

function isNeeded(keyword: TransactionExtension, wishes: Wishes): boolean {
  return keyword === 'SMTPUTF8' && needsUtf8(wishes)
}

/** To insist on something is to ask for it. */
function isAsked(keyword: TransactionExtension, wishes: Wishes): boolean {
  const { esmtp, insist, message, pipelining } = wishes
  const isInsisted = insist.includes(keyword)
  switch (keyword) {
    case 'PIPELINING':
      return pipelining || isInsisted
    case 'SIZE':
      return (esmtp.size || isInsisted) && message !== undefined
    case '8BITMIME':
      return esmtp.body === '8BITMIME' || isInsisted
    case 'SMTPUTF8':
      return esmtp.smtputf8 || isInsisted
    case 'CHUNKING':
      return (esmtp.chunking || isInsisted) && message !== undefined
    case 'DSN':
      return esmtp.notify.length > 0 || esmtp.ret !== undefined || esmtp.envid !== undefined
    case 'REQUIRETLS':
      return esmtp.requireTls || isInsisted
    case 'DELIVERBY':
      return esmtp.deliverBy !== undefined
  }
}
