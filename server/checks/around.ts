// What DNS and HTTPS say around a session. It is asked for while the session goes on and decides nothing: the session waits
// for none of it, and the check's end only so long.
import { AROUND_LIMIT_MS } from '#lib/smtp/limits.ts'
import { parseIp, parseTarget } from '#lib/target.ts'
import { Asker, type AskerOptions } from '#server/checks/around/asker.ts'
import { askDane, askReports, askStsPolicy } from '#server/checks/around/recipient.ts'
import type { AttemptOptions } from '#server/checks/attempt.ts'
import type { Route } from '#server/checks/route.ts'

/** Ports of submission, where mail is handed in and none is delivered by strangers. https://www.rfc-editor.org/rfc/rfc8314#section-7 */
const SUBMISSION_PORTS: readonly number[] = [465, 587]

export interface AroundOptions extends AskerOptions {
  limitsMs?: AttemptOptions['limitsMs'] | undefined
  /** When the time of the check is up, nothing more is waited for. */
  deadline?: AttemptOptions['deadline'] | undefined
}

/** What the check finds out itself. */
export interface FoundOut {
  route: Promise<Route>
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

function questions({ request }: AroundOptions, asker: Asker, { route }: FoundOut): Promise<unknown>[] {
  const target = parseTarget(request.target)
  // An address has no zone of its own that could say anything.
  if (!('domain' in target) || parseIp(target.domain) !== undefined) return []
  const dane = route.then((found) => askDane(asker, found, request.port))
  if (request.route === 'host' || SUBMISSION_PORTS.includes(request.port)) return [dane]
  return [dane, askStsPolicy(asker, target.domain), askReports(asker, target.domain)]
}
