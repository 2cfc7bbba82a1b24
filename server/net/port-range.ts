// Ports we may connect to, as a list of single ports and ranges. Pure.

/** From one port to another, both included. */
export interface PortRange {
  first: number
  last: number
}

/**
 * Reads the setting; throws one sentence that says what to write.
 * @example parsePorts('25,2600-2699') // [{ first: 25, last: 25 }, { first: 2600, last: 2699 }]
 */
export function parsePorts(text: string): PortRange[] {
  const parts = text.split(',').map((part) => part.trim())
  const ranges = parts.filter((part) => part !== '').map(parseRange)
  if (ranges.length === 0) throw new Error('No port is named; write ports and ranges, as in 25,465,587,2600-2699.')
  return ranges
}

/** Is the port in one of the ranges? */
export function includesPort(ranges: PortRange[], port: number): boolean {
  return Number.isInteger(port) && ranges.some(({ first, last }) => first <= port && port <= last)
}

function parseRange(text: string): PortRange {
  const [, from, to] = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(text) ?? []
  const first = Number(from)
  const last = to === undefined ? first : Number(to)
  if (from === undefined || first < 1 || last > 65_535) {
    throw new Error(`"${text}" is not a port between 1 and 65535, nor a range such as 2600-2699.`)
  }
  if (first > last) throw new Error(`"${text}" is a range that ends before it begins; write ${last}-${first}.`)
  return { first, last }
}
