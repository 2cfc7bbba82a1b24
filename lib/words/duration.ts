// Durations, sizes and lists as a reader takes them in at a glance. The language's own marks come from Intl.
import { listFormat, numberFormat } from '#lib/words/formatters.ts'

/** A number with so many decimals, and its unit, kept on one line but in English. */
function measured(value: number, decimals: number, unit: string, tag: string): string {
  const number = numberFormat(tag, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: false,
  }).format(value)
  return `${number}${gap(tag)}${unit}`
}

const gap = (tag: string) => (tag === 'en' ? ' ' : '\u00a0')

/** Milliseconds in words: "141 ms", "12.4 s", "2 min 5 s". */
export function duration(ms: number, tag = 'en'): string {
  if (ms < 999.5) return measured(ms < 10 ? Math.max(1, Math.round(ms)) : Math.round(ms), 0, 'ms', tag)
  if (ms < 59_950) return measured(ms / 1000, 1, 's', tag)
  const seconds = Math.round(ms / 1000)
  const minutes = measured(Math.floor(seconds / 60), 0, 'min', tag)
  return seconds % 60 === 0 ? minutes : `${minutes}${gap(tag)}${measured(seconds % 60, 0, 's', tag)}`
}

/** Milliseconds as whole seconds: "30 s". */
export function seconds(ms: number, tag = 'en'): string {
  return measured(Math.round(ms / 1000), 0, 's', tag)
}

/** How long to wait: whole seconds below a minute, as nobody waits for tenths. */
export function waitText(ms: number, tag = 'en'): string {
  return ms < 59_500 ? seconds(ms, tag) : duration(ms, tag)
}

/** Bytes in words, in decimal units as mail providers count: "52 MB". */
export function size(bytes: number, tag = 'en'): string {
  const inUnits = (value: number, unit: string, decimals = 0) => measured(value, decimals, unitName(unit, value, tag), tag)
  if (bytes < 1_000) return inUnits(bytes, 'byte')
  if (bytes < 999_500) return inUnits(Math.round(bytes / 1_000), 'kilobyte')
  if (bytes < 999_500_000) return inUnits(Math.round(bytes / 1_000_000), 'megabyte')
  // Beyond that it is no limit any more, whatever number a server makes up.
  return bytes < 1e13 ? inUnits(bytes / 1e9, 'gigabyte', 1) : `> ${inUnits(10, 'terabyte')}`
}

/** "MB", in French "Mo"; whole words for bytes alone. */
function unitName(unit: string, value: number, tag: string): string {
  const unitDisplay = unit === 'byte' ? 'long' : 'short'
  const parts = numberFormat(tag, { style: 'unit', unit, unitDisplay }).formatToParts(value)
  return parts.find((part) => part.type === 'unit')?.value ?? unit
}

/** "a", "a and b", "a, b and c". */
export function list(parts: readonly string[], tag = 'en'): string {
  return listFormat(tag, { type: 'conjunction' }).format(parts)
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
