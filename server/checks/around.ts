// What DNS and HTTPS say around a session. It is asked for while the session goes on and decides nothing: the session waits
// for none of it, and the check's end only so long.
import { fromDomain, isSigned, mailboxDomain } from '#lib/policy/from-header.ts'
import { isPracticeName } from '#lib/practice.ts'
import type { Plan } from '#lib/smtp/dialogue.ts'
import { AROUND_LIMIT_MS } from '#lib/smtp/limits.ts'
import { parseIp, parseTarget } from '#lib/target.ts'
import { Asker, type AskerOptions } from '#server/checks/around/asker.ts'
import { askBounce, askKey } from '#server/checks/around/envelope.ts'
import { askBlockLists, askOwnNames } from '#server/checks/around/ourselves.ts'
import { askDane, askReports, askStsPolicy } from '#server/checks/around/recipient.ts'
import type { AttemptOptions } from '#server/checks/attempt.ts'
import type { Introduced } from '#server/checks/introduce.ts'
import type { Route } from '#server/checks/route.ts'
import type { Egress } from '#server/net/egress.ts'

/** Ports of submission, where mail is handed in and none is delivered by strangers. https://www.rfc-editor.org/rfc/rfc8314#section-7 */
const SUBMISSION_PORTS: readonly number[] = [465, 587]

export interface AroundOptions extends AskerOptions {
  limitsMs?: AttemptOptions['limitsMs'] | undefined
  blockLists?: readonly string[] | undefined
  /** When the time of the check is up, nothing more is waited for. */
  deadline?: AttemptOptions['deadline'] | undefined
}

/** What the check finds out itself. */
export interface FoundOut {
  route: Promise<Route>
  introduced: Promise<Introduced>
  plan: Promise<Plan>
}

export interface Around {
  /** When the session is over: waits a little for what is still open, then says that it was not answered. */
  end(): Promise<void>
}

/** Begins to ask. */
export function lookAround(options: AroundOptions, found: FoundOut): Around {
  const asker = new Asker(options)
  const late = options.deadline?.signal
  late?.addEventListener('abort', asker.stop, { once: true })
  const all = Promise.all(questions(options, asker, found))
  // It is told of at the end.
  all.catch(() => {})
  return {
    async end() {
      if (late?.aborted) asker.stop()
      const timer = setTimeout(asker.stop, options.limitsMs?.around ?? AROUND_LIMIT_MS)
      try {
        await all
      } finally {
        clearTimeout(timer)
        late?.removeEventListener('abort', asker.stop)
        asker.stop()
      }
    },
  }
}

function questions(options: AroundOptions, asker: Asker, found: FoundOut): Promise<unknown>[] {
  return [...aboutRecipient(options, asker, found), aboutSender(options, asker, found), aboutUs(options, asker, found)]
}

function aboutRecipient({ request }: AroundOptions, asker: Asker, { route }: FoundOut): Promise<unknown>[] {
  const target = parseTarget(request.target)
  // An address has no zone of its own that could say anything.
  if (!('domain' in target) || parseIp(target.domain) !== undefined) return []
  const dane = route.then((found) => askDane(asker, found, request.port))
  if (request.route === 'host' || SUBMISSION_PORTS.includes(request.port)) return [dane]
  return [dane, askStsPolicy(asker, target.domain), askReports(asker, target.domain)]
}

/** Ports of submission take mail by who logs in, and not by where it comes from. */
async function aboutSender({ request }: AroundOptions, asker: Asker, { introduced, plan }: FoundOut): Promise<void> {
  // By hand nobody knows yet who the sender will be.
  if (SUBMISSION_PORTS.includes(request.port) || (request.purpose === 'manual' && request.from === undefined)) return
  const { egress } = await introduced
  const { from, greeting, message } = await plan
  // Where it depends on the server which form of the message goes out, nobody can tell beforehand whether a signature is good.
  const lines = message !== undefined && message.ascii === message.utf8 ? message.ascii : undefined
  const headerDomain = message === undefined ? (mailboxDomain(from) ?? mailboxDomain(`@${greeting.name}`)) : fromDomain(message.utf8)
  // Whoever tries a practice server may write any sender: nothing is claimed of one that is not from there.
  if (headerDomain !== undefined && asker.isBeyond(headerDomain)) return
  const bounce = askBounce(asker, from)
  const key =
    headerDomain === undefined || request.dkimSelector === undefined ? undefined : askKey(asker, request.dkimSelector, headerDomain)
  // They pull in a library.
  const { askSpf, askDmarc } = await import('#server/checks/around/sender.ts')
  const seen = { address: publicAddress(egress), greetingName: greeting.name, from, headerDomain }
  const [spf, signed] = await Promise.all([askSpf(asker, seen), signaturesOf(asker, lines)])
  if (headerDomain !== undefined) await askDmarc(asker, headerDomain, spf, signed)
  await Promise.all([bounce, key])
}

async function signaturesOf(asker: Asker, lines: readonly string[] = []): Promise<string[]> {
  if (!isSigned(lines)) return []
  const { askSignatures } = await import('#server/checks/around/signatures.ts')
  return askSignatures(asker, lines)
}

async function aboutUs({ request, blockLists = [] }: AroundOptions, asker: Asker, { introduced, plan }: FoundOut): Promise<void> {
  const { egress, named } = await introduced
  const address = publicAddress(egress)
  if (address === undefined || isPracticeName(request.target)) return
  const { greeting } = await plan
  await Promise.all([askOwnNames(asker, address, named, greeting.name), askBlockLists(asker, address, blockLists)])
}

/** What servers see of us; behind NAT that is an address that nobody here knows, unless the operator says it. */
function publicAddress({ address, how }: Egress): string | undefined {
  return address !== '' && (how === 'setting' || how === 'route') ? address : undefined
}
