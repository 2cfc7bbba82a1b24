// A resolver that leads every domain to 127.0.0.1, for tests that are not about DNS.
import type { Resolver } from '#server/net/model.ts'

/** The host of a domain is `mail.` and its name; but we are somebody else, client.example. */
export const everywhereHere: Resolver = {
  lookup: async (name, type) => {
    if (/(^|\.)client\.example$/.test(name)) return { status: 'nxdomain', records: [], by: undefined }
    const records = {
      MX: [{ type: 'MX', name, preference: 10, exchange: `mail.${name}` } as const],
      A: [{ type: 'A', name, address: '127.0.0.1' } as const],
    }
    if (type === 'MX' || type === 'A') return { status: 'ok', records: records[type], by: undefined }
    return { status: type === 'AAAA' ? 'nodata' : 'nxdomain', records: [], by: undefined }
  },
}
