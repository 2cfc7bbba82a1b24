// Every kind of finding by its id. The ids are part of the API: they never change their meaning.
import { dnsKinds } from '#lib/diagnosis/findings/dns.ts'

export const findingTable = {
  ...dnsKinds,
}

export type FindingId = keyof typeof findingTable
