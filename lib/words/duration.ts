// Durations and sizes as a reader takes them in at a glance.

/** Milliseconds in words: "141 ms", "12.4 s", "2 min 5 s". */
export function duration(ms: number): string {
  if (ms < 999.5) return `${ms < 10 ? Math.max(1, Math.round(ms)) : Math.round(ms)} ms`
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** Bytes in words, in decimal units as mail providers count: "52 MB". */
export function size(bytes: number): string {
  if (bytes < 1_000) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)} kB`
  if (bytes < 999_500_000) return `${Math.round(bytes / 1_000_000)} MB`
  // Beyond that it is no limit any more, whatever number a server makes up.
  return bytes < 1e13 ? `${(bytes / 1e9).toFixed(1)} GB` : 'over 10 TB'
}

/** "a", "a and b", "a, b and c". */
export function list(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** Of many parts the first ones, and how many there are beside: "a, b and 4 more". */
export function listOf(parts: readonly string[], most: number): string {
  const more = parts.length - most
  return more > 0 ? `${parts.slice(0, most).join(', ')} and ${more} more` : list(parts)
}

/** "1 day", "3 days". */
export function count(number: number | string | undefined, one: string, many: string): string {
  return `${number} ${Number(number) === 1 ? one : many}`
}
