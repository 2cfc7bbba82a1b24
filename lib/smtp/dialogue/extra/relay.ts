// The offers of a relay probe: a stranger's mail for a stranger, in the forms that have once got through. Both strangers are
// ourselves.
import type { RelayForm } from '#lib/check/extra.ts'
import type { Offer } from '#lib/smtp/dialogue/extra/offer.ts'
import type { ExtraPlan } from '#lib/smtp/dialogue/steps.ts'
import { isAscii } from '#lib/smtp/octets.ts'

/** Says in their logs what it is. */
const LOCAL_PART = 'smtpscope-relay-test'

// https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.3, less the brackets.
const MAX_PATH = 254

/** What to offer, the most telling first; none where we have no name to be foreign by. */
export function relayOffers({ domain, strangers, server }: ExtraPlan): Offer[] {
  const names = strangers.map(({ name }) => name)
  const [stranger] = names
  const literal = names.find((each) => each.startsWith('[') && each !== stranger)
  if (stranger === undefined) return []
  const local = domain !== undefined && isAscii(domain) ? domain : undefined
  const foreign = `${LOCAL_PART}@${stranger}`
  const offer = (from: string, ...forms: [RelayForm, string][]): Offer => {
    return { from, recipients: forms.filter(([, to]) => to.length <= MAX_PATH).map(([form, to]) => ({ form, to })) }
  }
  return [
    offer(foreign, ['plain', foreign]),
    ...(local === undefined ? [] : [offer(`postmaster@${local}`, ['own-sender', foreign])]),
    offer('', ['null-sender', foreign]),
    ...(server === undefined ? [] : [offer(`${LOCAL_PART}@${server}`, ['server-sender', foreign])]),
    offer(
      foreign,
      ...(literal === undefined ? [] : [['literal', `${LOCAL_PART}@${literal}`] satisfies [RelayForm, string]]),
      ...(local === undefined ? [] : hidden(local, stranger)),
    ),
  ].filter(({ recipients }) => recipients.length > 0)
}

/** https://www.rfc-editor.org/rfc/rfc5321#appendix-C, and what hosts of other networks once understood. */
function hidden(local: string, stranger: string): [RelayForm, string][] {
  return [
    ['route', `@${local}:${LOCAL_PART}@${stranger}`],
    ['percent', `${LOCAL_PART}%${stranger}@${local}`],
    ['quoted-at', `"${LOCAL_PART}@${stranger}"@${local}`],
    ['quoted', `"${LOCAL_PART}@${stranger}"`],
    ['bang', `${stranger}!${LOCAL_PART}`],
    ['two-at', `${LOCAL_PART}@${stranger}@${local}`],
  ]
}
