// XCLIENT: tells a server that trusts us to treat us as another client, so that its rules for that client can be tried.
// https://www.postfix.org/XCLIENT_README.html
import { type Xclient, xclientNames } from '#lib/check/request/rules.ts'
import { parseIpv6 } from '#lib/smtp/address.ts'
import { type Command, xclient } from '#lib/smtp/command.ts'
import { exchange, leave, over, refused } from '#lib/smtp/dialogue/courtesy.ts'
import { type Greeted, greet } from '#lib/smtp/dialogue/greet.ts'
import type { Plan, Talk } from '#lib/smtp/dialogue/steps.ts'
import type { Keyword } from '#lib/smtp/keyword.ts'
import { xtext } from '#lib/smtp/xtext.ts'

type Attribute = (typeof xclientNames)[number]

/** What XCLIENT may hold in one command; longer ones are said in several. */
const MAX_COMMAND = 510

/** Becomes the client that the plan names, and greets again. Gives what is on offer to that client. */
export function* disguise(plan: Plan, keywords: readonly Keyword[]): Talk<Greeted> {
  if (plan.xclient === undefined) return { keywords }
  const offered = keywords.find((each) => each.keyword === 'XCLIENT')
  const isInsisted = plan.insist.includes('XCLIENT')
  const commands = xclientCommands(plan.xclient, isInsisted ? undefined : (offered?.params ?? []))
  // What comes without it would be about us, and not about the client that was asked for.
  if (commands.length === 0) {
    yield* leave({ outcome: 'rejected', place: 'greet' })
    return 'over'
  }
  for (const command of commands) {
    const answer = yield* exchange(command, 'xclient')
    // Like a banner: the session begins anew.
    if (answer.code !== 220) {
      yield* over(refused('greet', answer))
      return 'over'
    }
  }
  return yield* greet(plan)
}

/**
 * The commands, of which each fits into a line. Whoever says NAME and ADDR is no longer the one who was trusted, so these
 * two come last.
 * @param known the attributes that the server takes; undefined for whatever we like
 */
export function xclientCommands(attributes: Xclient, known: readonly string[] | undefined): Command[] {
  const names = known?.map((name) => name.toUpperCase())
  const wanted = inOrder.filter((name) => attributes[name] !== undefined && (names === undefined || names.includes(name)))
  const lines: string[] = []
  for (const name of wanted) {
    const part = `${name}=${xtext(wireValue(name, attributes[name] ?? ''))}`
    const last = lines.at(-1)
    if (last === undefined || `XCLIENT ${last} ${part}`.length > MAX_COMMAND) lines.push(part)
    else lines[lines.length - 1] = `${last} ${part}`
  }
  return lines.map(xclient)
}

const inOrder: readonly Attribute[] = [...xclientNames.filter((name) => name !== 'NAME' && name !== 'ADDR'), 'NAME', 'ADDR']

function wireValue(name: Attribute, value: string): string {
  return name === 'ADDR' || name === 'DESTADDR' ? xclientAddress(value) : value
}

/**
 * An address as XCLIENT writes it: IPv6 has its family before it. Anything else, such as `[UNAVAILABLE]`, stays as it is.
 * @see https://www.postfix.org/XCLIENT_README.html
 */
export function xclientAddress(value: string): string {
  const six = parseIpv6(value)
  return six === undefined ? value : `IPV6:${six}`
}
