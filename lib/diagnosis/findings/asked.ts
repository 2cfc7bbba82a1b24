// What findings look at of a request: only that tells whether something is missing, or was never asked for.
import type { CheckRequest } from '#lib/check/request.ts'
import type { WishingRequest } from '#lib/check/wishes.ts'

/** Of one from elsewhere, or of old, any part may be missing. */
export type FindingRequest = WishingRequest & Partial<Pick<CheckRequest, 'tlsProtocol' | 'xclient' | 'extra'>>
