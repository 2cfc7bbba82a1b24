// Sizes as a reader of French takes them in at a glance. Numbers keep to their units.

/** Bytes in words, in decimal units as mail providers count: "52 Mo". */
export function size(bytes: number): string {
  if (bytes < 1_000) return bytes < 2 ? `${bytes}\u00a0octet` : `${bytes}\u00a0octets`
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)}\u00a0ko`
  if (bytes < 999_500_000) return `${Math.round(bytes / 1_000_000)}\u00a0Mo`
  return bytes < 1e13 ? `${(bytes / 1e9).toFixed(1).replace('.', ',')}\u00a0Go` : 'plus de 10\u00a0To'
}
