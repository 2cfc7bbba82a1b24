// The token that proves this browser tab started a check. Kept for the tab only; a browser that forbids storage loses
// nothing but the Stop button.

const key = (id: string) => `smtpscope.owner.${id}`

let newest: string | undefined

/** Was the check started on the page that led here? Said once. */
export function isFresh(id: string): boolean {
  const fresh = newest === id
  if (fresh) newest = undefined
  return fresh
}

/** Remembers the token of a check that was just started. */
export function keepOwnerToken(id: string, token: string): void {
  newest = id
  try {
    sessionStorage.setItem(key(id), token)
  } catch {
    // Storage is switched off.
  }
}

/** The token of a check, if this tab started it. */
export function ownerToken(id: string): string | undefined {
  try {
    return sessionStorage.getItem(key(id)) ?? undefined
  } catch {
    return undefined
  }
}
