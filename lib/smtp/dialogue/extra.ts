// What is asked behind the mail, before the goodbye: other recipients, VRFY and EXPN, and whether the server relays. It is one
// question at a time, each answered before the next, and never goes further than RCPT. How the check ends is settled by then.
import { type ExtraKind, namesForeigner } from '#lib/check/extra.ts'
import { expn, vrfy } from '#lib/smtp/command.ts'
import type { More } from '#lib/smtp/dialogue/courtesy.ts'
import { askExtra, offerTo } from '#lib/smtp/dialogue/extra/offer.ts'
import { relayOffers } from '#lib/smtp/dialogue/extra/relay.ts'
import type { ExtraPlan, Plan } from '#lib/smtp/dialogue/steps.ts'
import { isAscii } from '#lib/smtp/octets.ts'
import { type Reply, replyClass } from '#lib/smtp/reply.ts'

/**
 * The talk for all that a plan asks in addition; undefined where that is nothing.
 * @param refusal what the server said where it refused the mail's recipients
 */
export function moreOf(plan: Plan, refusal?: Reply): More | undefined {
  const { extra } = plan
  return extra === undefined || extra.kinds.length === 0 ? undefined : () => all(plan, extra, refusal)
}

type Ask = (plan: Plan, extra: ExtraPlan, refusal: Reply | undefined) => ReturnType<More>

const talks: Readonly<Record<ExtraKind, Ask>> = { recipients, verify, relay }

function* all(plan: Plan, extra: ExtraPlan, refusal: Reply | undefined): ReturnType<More> {
  for (const kind of extra.kinds) if ((yield* talks[kind](plan, extra, refusal)) === 'dismissed') return 'dismissed'
  return 'open'
}

/** The postmaster, the complaints desk, and a mailbox that nobody has; but for those that the mail was for. */
function* recipients({ from, recipients: asked }: Plan, { domain, nobody }: ExtraPlan): ReturnType<More> {
  if (domain === undefined || !isAscii(domain)) return 'open'
  // https://www.rfc-editor.org/rfc/rfc5321#section-4.5.1 and https://www.rfc-editor.org/rfc/rfc2142#section-2
  const owed = [`postmaster@${domain}`, `abuse@${domain}`].filter((each) => !asked.some((other) => other.toLowerCase() === each))
  const sender = isAscii(from) ? from : ''
  return yield* offerTo('recipients', { from: sender, recipients: [...owed, `${nobody}@${domain}`].map((to) => ({ to })) })
}

/**
 * VRFY of the recipient and of somebody who is not there, as only the two together show whether the answer tells them apart; EXPN
 * of the one list that a server is likely to know.
 */
function* verify({ recipients: asked }: Plan, { domain, nobody }: ExtraPlan): ReturnType<More> {
  const [first = ''] = asked
  const names = [first, domain === undefined ? nobody : `${nobody}@${domain}`].filter((each) => isAscii(each))
  for (const command of [...names.map(vrfy), expn('postmaster')]) {
    if ((yield* askExtra('verify', command)).code === 421) return 'dismissed'
  }
  return 'open'
}

/** Servers that put strangers off are not asked in every form that there is. */
const MOST_PUT_OFF = 3

/**
 * Ends with the first foreign recipient that is taken, as that tells all; where the server keeps putting us off; and where it says
 * the words again that refused the mail's recipients, as they mean whoever asks.
 */
function* relay(_plan: Plan, extra: ExtraPlan, refusal: Reply | undefined): ReturnType<More> {
  let putOff = 0
  let isOver = false
  for (const offer of relayOffers(extra)) {
    const state = yield* offerTo('relay', offer, (answer, form) => {
      const kind = replyClass(answer.code)
      if (kind === 4) putOff += 1
      const isOpen = kind === 2 && form !== undefined && namesForeigner(form)
      isOver = isOpen || putOff >= MOST_PUT_OFF || isSame(answer, refusal)
      return !isOver
    })
    if (isOver || state === 'dismissed') return state
  }
  return 'open'
}

function isSame(a: Reply, b: Reply | undefined): boolean {
  return a.code === b?.code && a.lines.join('\n') === b.lines.join('\n')
}
