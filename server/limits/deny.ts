// SMTPSCOPE_DENY: names and networks that are never connected to, since their owners ask not to be tested.
import { parseDomain } from '#lib/smtp/address.ts'
import { type AddressNet, covers, parseNet } from '#server/net/address-net.ts'
import { parseAddress } from '#server/net/special-purpose.ts'

export interface DenyList {
  /** The names as they are listed, in lower case. */
  names: readonly string[]
  /** Is it one of the names, or under one? */
  hasName(name: string): boolean
  hasAddress(address: string): boolean
}

/**
 * Reads the setting: domains (which stand for all names under them), addresses and networks, separated by commas or lines;
 * an entry that begins with @ is a file of more, where # begins a remark. Throws one sentence where it can't be read.
 * @param readFile gives a file's text
 * @example parseDeny('example.com, 192.0.2.0/24, @deny.txt', readFile)
 */
export function parseDeny(text: string, readFile: (path: string) => string): DenyList {
  const names = new Set<string>()
  const nets: AddressNet[] = []
  for (const entry of entriesOf(text, readFile)) {
    if (/^[\d.]+(\/|$)|:/.test(entry)) {
      nets.push(parseNet(entry))
    } else {
      const name = parseDomain(entry)
      if (typeof name !== 'string') throw new Error(`${name.refused} Write domains, addresses and networks.`)
      names.add(name)
    }
  }
  return {
    names: [...names],
    hasName: (name) => parentsOf(name.toLowerCase()).some((each) => names.has(each)),
    hasAddress(address) {
      const parsed = parseAddress(address)
      return parsed !== undefined && nets.some((net) => covers(net, parsed))
    },
  }
}

function entriesOf(text: string, readFile: (path: string) => string): string[] {
  const entries = text.split(/[,\n]/).map((each) => each.trim())
  return entries.flatMap((entry) => {
    if (!entry.startsWith('@')) return entry === '' ? [] : [entry]
    const path = entry.slice(1).trim()
    const lines = readFileAt(path, readFile).split('\n')
    return lines.map((line) => line.replace(/#.*$/, '').trim()).filter((line) => line !== '')
  })
}

function readFileAt(path: string, readFile: (path: string) => string): string {
  try {
    return readFile(path)
  } catch {
    throw new Error(`the file "${path}" can't be read.`)
  }
}

/** The name and every name above it: a.b.example, b.example, example. */
function parentsOf(name: string): string[] {
  const labels = name.replace(/\.$/, '').split('.')
  return labels.map((_, index) => labels.slice(index).join('.'))
}
