// Addresses that mean nothing outside of a network: what DNS of the world has for them, or has not, says nothing.

const inside = [
  // https://www.rfc-editor.org/rfc/rfc1918#section-3
  /^(10|127|172\.(1[6-9]|2\d|3[01])|192\.168)\./,
  // https://www.rfc-editor.org/rfc/rfc3927#section-2.1
  /^169\.254\./,
  // https://www.rfc-editor.org/rfc/rfc6598#section-7
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  // https://www.rfc-editor.org/rfc/rfc4193#section-3.1
  /^(::1$|f[cd]|fe[89ab])/i,
]

/** Is it a loopback, private or link-local address? */
export function isInside(address: string): boolean {
  return inside.some((pattern) => pattern.test(address))
}
