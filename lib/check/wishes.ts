// A request → what it wishes of the service extensions, for those who tell afterwards what was left out.
import { recipientsOf } from '#lib/check/envelope.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import type { Wishes } from '#lib/smtp/extensions.ts'

/** The parts of a request that wish for something. Of one from elsewhere, or of old, any may be missing. */
export type WishingRequest = Partial<
  Pick<CheckRequest, 'target' | 'route' | 'purpose' | 'from' | 'to' | 'pipelining' | 'esmtp' | 'insist' | 'stop'>
>

const NO_WISHES: Wishes['esmtp'] = {
  size: true,
  body: '7BIT',
  chunking: false,
  smtputf8: false,
  notify: [],
  requireTls: false,
}

/** What the request wishes for. */
export function wishesOf(request: WishingRequest): Wishes {
  return {
    from: request.from ?? '',
    recipients: recipientsOf({ target: request.target ?? '', route: request.route ?? 'mx', to: request.to ?? [] }),
    esmtp: request.esmtp ?? NO_WISHES,
    pipelining: request.pipelining ?? false,
    insist: request.insist ?? [],
    message: request.purpose === 'message' ? true : undefined,
  }
}
