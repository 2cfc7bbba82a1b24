// How long, and how much, a session by hand may be. One table, used by the server that keeps the limits and by the page that shows them.

const MINUTE = 60_000

/** How long the owner may be silent while it is their turn, in milliseconds. After that we say QUIT. */
export const IDLE_LIMIT_MS = 5 * MINUTE

/** How long a session by hand may last in all, in milliseconds. */
export const HAND_LIMIT_MS = 30 * MINUTE

/**
 * The longest line that may be typed, in octets without its line end. Servers have to take commands of 510, message lines of 998
 * and AUTH lines of 12,286; a bit more is there to see what a server does with it.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1
 * @see https://www.rfc-editor.org/rfc/rfc4954#section-4
 */
export const longestTyped = { command: 2_000, message: 2_000, auth: 12_286 } as const

/** The most lines that may wait for their turn, and their octets: a large paste. */
export const MAX_QUEUED_LINES = 1_000
export const MAX_QUEUED_OCTETS = 256 * 1024

/** The most a session by hand may say: each line is an event that every viewer gets. */
export const MAX_TYPED_LINES = 5_000

/** The largest chunk that BDAT may announce, in octets. */
export const MAX_CHUNK = 64 * 1024

/** How many names a stranger's server is asked about in one session: as many as a scripted check may have recipients. */
export const MAX_NAMED = 20
