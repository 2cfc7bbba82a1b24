// The names that DNS has for a server's address, and whether they lead back to it: anybody may give their address any name, so
// only one that leads back is a name that its owner agrees to.
import type { Attempt, Conversation, Lookup } from '#lib/diagnosis/conversation.ts'
import { isIpv4 } from '#lib/smtp/address.ts'

/** One PTR record. */
export interface ReverseName {
  /** Lower case. */
  name: string
  /** Does it lead back to the address? Undefined where DNS gave no answer to that, or was not asked. */
  confirmed: boolean | undefined
  /** The seqs of the answers that it rests on. */
  because: number[]
}

/** The PTR records of the server's address, in the order that DNS gave them; undefined while they are not known. */
export function reverseNames(view: Conversation, attempt: Attempt): ReverseName[] | undefined {
  const answer = reverseAnswer(view, attempt)
  return answer?.records.flatMap((record) => {
    if (record.type !== 'PTR') return []
    const name = record.target.toLowerCase()
    return [{ name, ...leadsBack(view, attempt, name), because: [answer.seq, ...leadsBack(view, attempt, name).because] }]
  })
}

/** What DNS says to the question for a name; undefined while it says nothing. */
export function reverseAnswer(view: Conversation, attempt: Attempt): Lookup['answer'] {
  return ptrLookup(view, attempt)?.answer
}

/** Are all answers here that there will be? */
export function isReverseKnown(view: Conversation, attempt: Attempt): boolean {
  const isOpen = view.beside.some(({ asked, answer }) => asked.attempt === attempt.index && answer === undefined)
  return view.done !== undefined || (!isOpen && ptrLookup(view, attempt)?.answer !== undefined)
}

function ptrLookup(view: Conversation, { index }: Attempt): Lookup | undefined {
  return view.beside.find(({ asked }) => asked.type === 'PTR' && asked.attempt === index)
}

/** What DNS says of the name, wherever it was asked: on the way to the server, or about it. */
function leadsBack(view: Conversation, { address }: Attempt, name: string): Pick<ReverseName, 'confirmed' | 'because'> {
  const type = isIpv4(address) ? 'A' : 'AAAA'
  const answers = [...view.lookups, ...view.beside].flatMap(({ asked, answer }) =>
    asked.type === type && asked.name.toLowerCase() === name && answer !== undefined ? [answer] : [],
  )
  const found = answers.find(({ records }) => records.some((record) => 'address' in record && record.address === address))
  if (found !== undefined) return { confirmed: true, because: [found.seq] }
  const other = answers.find(({ status }) => status === 'ok' || status === 'nodata' || status === 'nxdomain')
  return other === undefined ? { confirmed: undefined, because: [] } : { confirmed: false, because: [other.seq] }
}
