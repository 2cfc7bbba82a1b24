// Block lists in DNS (RFC 5782): what an answer about an address means.

/** `refused`: the list answers us with an error of its own; it says nothing about the address. */
export type Listing = { kind: 'listed'; codes: string[] } | { kind: 'clear' } | { kind: 'refused'; codes: string[] }

/**
 * Reads the addresses that a list answered with; none: the address is not on it. Entries are in 127.0.0.0/8, and what
 * a list can't or won't answer is told in 127.255.255.0/24.
 * @see https://www.rfc-editor.org/rfc/rfc5782#section-2.1
 */
export function readListing(addresses: readonly string[]): Listing {
  if (addresses.length === 0) return { kind: 'clear' }
  const codes = addresses.filter((address) => address.startsWith('127.') && !address.startsWith('127.255.255.'))
  return codes.length > 0 ? { kind: 'listed', codes } : { kind: 'refused', codes: [...addresses] }
}
