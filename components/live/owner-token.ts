// The token that proves this browser tab started a check. Kept for the tab only; a browser that forbids storage loses
// nothing but the Stop button.

const key = (id: string) => `smtpscope.owner.${id}`

/** Remembers the token of a check. */
export function keepOwnerToken(id: string, token: string): void {
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
