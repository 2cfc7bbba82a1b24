// The parts of a request that need the operator's leave, in words.
import type { LabPart } from '#lib/check/lab.ts'
import { list } from '#lib/words/duration.ts'

const names: Readonly<Record<LabPart, string>> = {
  drop: 'closing without QUIT',
  proxy: 'a PROXY header',
  xclient: 'XCLIENT',
  lmtp: 'LMTP',
  'source-address': 'a chosen source address',
  pipelining: 'pipelining where it is not offered',
}

/**
 * What was asked for, and who may have it: one sentence that tells nothing about any address.
 * @param parts at least one
 */
export function labRefusal(parts: readonly LabPart[]): string {
  const whole = list(parts.map((part) => names[part]))
  const verb = parts.length === 1 ? 'is' : 'are'
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)} ${verb} only for servers that the operator of this smtpscope has allowed for it (SMTPSCOPE_LAB_NETS).`
}
