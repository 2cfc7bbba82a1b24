// Small forms of French sentences.

/** "a", "a et b", "a, b et c". */
export function liste(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}`
}

/** With a capital letter, as a sentence begins. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Of many parts the first ones, and how many there are beside: "a, b et 4 autres". */
export function listeDe(parts: readonly string[], most: number): string {
  const more = parts.length - most
  return more > 0 ? `${parts.slice(0, most).join(', ')} et ${more} ${more === 1 ? 'autre' : 'autres'}` : liste(parts)
}
