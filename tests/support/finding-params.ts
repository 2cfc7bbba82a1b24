// Parameters of any finding, for tests of its words: whatever is asked for is there.
import type { FindingParams } from '#lib/diagnosis/findings/kind.ts'

const known: Record<string, string | number> = {
  host: 'mx.example.com',
  protocol: 'imap',
  notAfter: '2027-01-01T00:00:00.000Z',
  notBefore: '2027-01-01T00:00:00.000Z',
  hosts: 'a.example.com, b.example.com',
  outcomes: 'refused, turns-away 554',
  error: 'EPERM',
  why: 'put-off',
}

export const kindOfParams: FindingParams = new Proxy(known, { get: (params, name) => params[String(name)] ?? 3 })
