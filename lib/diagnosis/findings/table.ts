// Every kind of finding by its id. The ids are part of the API: they never change their meaning.
import { authKinds } from '#lib/diagnosis/findings/auth.ts'
import { capabilityKinds } from '#lib/diagnosis/findings/capabilities.ts'
import { certificateKinds } from '#lib/diagnosis/findings/certificates.ts'
import { daneKinds } from '#lib/diagnosis/findings/dane.ts'
import { dnsKinds } from '#lib/diagnosis/findings/dns.ts'
import { mannerKinds } from '#lib/diagnosis/findings/manners.ts'
import { stsKinds } from '#lib/diagnosis/findings/mta-sts.ts'
import { nameKinds } from '#lib/diagnosis/findings/names.ts'
import { protocolKinds } from '#lib/diagnosis/findings/protocol.ts'
import { recipientKinds } from '#lib/diagnosis/findings/recipients.ts'
import { tlsKinds } from '#lib/diagnosis/findings/tls.ts'
import { tlsPolicyKinds } from '#lib/diagnosis/findings/tls-policy.ts'
import { wayKinds } from '#lib/diagnosis/findings/ways.ts'

export const findingTable = {
  ...recipientKinds,
  ...dnsKinds,
  ...wayKinds,
  ...nameKinds,
  ...tlsKinds,
  ...certificateKinds,
  ...daneKinds,
  ...stsKinds,
  ...tlsPolicyKinds,
  ...authKinds,
  ...capabilityKinds,
  ...mannerKinds,
  ...protocolKinds,
}

export type FindingId = keyof typeof findingTable
