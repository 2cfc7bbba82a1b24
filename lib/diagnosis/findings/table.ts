// Every kind of finding by its id. The ids are part of the API: they never change their meaning.
import { authKinds } from '#lib/diagnosis/findings/auth.ts'
import { bounceKinds } from '#lib/diagnosis/findings/bounce.ts'
import { capabilityKinds } from '#lib/diagnosis/findings/capabilities.ts'
import { certificateKinds } from '#lib/diagnosis/findings/certificates.ts'
import { daneKinds } from '#lib/diagnosis/findings/dane.ts'
import { dkimKinds } from '#lib/diagnosis/findings/dkim.ts'
import { dmarcKinds } from '#lib/diagnosis/findings/dmarc.ts'
import { dnsKinds } from '#lib/diagnosis/findings/dns.ts'
import { extraRecipientKinds } from '#lib/diagnosis/findings/extra-recipients.ts'
import { mannerKinds } from '#lib/diagnosis/findings/manners.ts'
import { stsKinds } from '#lib/diagnosis/findings/mta-sts.ts'
import { nameKinds } from '#lib/diagnosis/findings/names.ts'
import { ourselvesKinds } from '#lib/diagnosis/findings/ourselves.ts'
import { protocolKinds } from '#lib/diagnosis/findings/protocol.ts'
import { recipientKinds } from '#lib/diagnosis/findings/recipients.ts'
import { relayKinds } from '#lib/diagnosis/findings/relay.ts'
import { replyKinds } from '#lib/diagnosis/findings/replies.ts'
import { replyFormatKinds } from '#lib/diagnosis/findings/reply-format.ts'
import { serverNameKinds } from '#lib/diagnosis/findings/server-names.ts'
import { spfKinds } from '#lib/diagnosis/findings/spf.ts'
import { startTlsKinds } from '#lib/diagnosis/findings/start-tls.ts'
import { tlsKinds } from '#lib/diagnosis/findings/tls.ts'
import { tlsPolicyKinds } from '#lib/diagnosis/findings/tls-policy.ts'
import { verifyKinds } from '#lib/diagnosis/findings/verify.ts'
import { wayKinds } from '#lib/diagnosis/findings/ways.ts'

export const findingTable = {
  ...recipientKinds,
  ...replyKinds,
  ...relayKinds,
  ...extraRecipientKinds,
  ...verifyKinds,
  ...dnsKinds,
  ...wayKinds,
  ...nameKinds,
  ...serverNameKinds,
  ...tlsKinds,
  ...startTlsKinds,
  ...certificateKinds,
  ...daneKinds,
  ...stsKinds,
  ...tlsPolicyKinds,
  ...spfKinds,
  ...dmarcKinds,
  ...dkimKinds,
  ...bounceKinds,
  ...ourselvesKinds,
  ...authKinds,
  ...capabilityKinds,
  ...mannerKinds,
  ...protocolKinds,
  ...replyFormatKinds,
}

export type FindingId = keyof typeof findingTable
