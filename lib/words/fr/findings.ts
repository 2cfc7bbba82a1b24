// Every finding in French, family by family: a title, what it means, and what to do.

import type { FindingTexts } from '#lib/words/finding-text.ts'
import { authTexts } from '#lib/words/fr/findings/auth.ts'
import { bounceTexts } from '#lib/words/fr/findings/bounce.ts'
import { capabilityTexts } from '#lib/words/fr/findings/capabilities.ts'
import { certificateTexts } from '#lib/words/fr/findings/certificates.ts'
import { daneTexts } from '#lib/words/fr/findings/dane.ts'
import { dkimTexts } from '#lib/words/fr/findings/dkim.ts'
import { dmarcTexts } from '#lib/words/fr/findings/dmarc.ts'
import { dnsTexts } from '#lib/words/fr/findings/dns.ts'
import { extraTexts } from '#lib/words/fr/findings/extra.ts'
import { mannerTexts } from '#lib/words/fr/findings/manners.ts'
import { stsTexts } from '#lib/words/fr/findings/mta-sts.ts'
import { nameTexts } from '#lib/words/fr/findings/names.ts'
import { ourselvesTexts } from '#lib/words/fr/findings/ourselves.ts'
import { protocolTexts } from '#lib/words/fr/findings/protocol.ts'
import { recipientTexts } from '#lib/words/fr/findings/recipients.ts'
import { replyTexts } from '#lib/words/fr/findings/replies.ts'
import { replyFormatTexts } from '#lib/words/fr/findings/reply-format.ts'
import { serverNameTexts } from '#lib/words/fr/findings/server-names.ts'
import { spfTexts } from '#lib/words/fr/findings/spf.ts'
import { startTlsTexts } from '#lib/words/fr/findings/start-tls.ts'
import { tlsTexts } from '#lib/words/fr/findings/tls.ts'
import { tlsPolicyTexts } from '#lib/words/fr/findings/tls-policy.ts'
import { wayTexts } from '#lib/words/fr/findings/ways.ts'

export const findingTexts: FindingTexts = {
  ...recipientTexts,
  ...replyTexts,
  ...extraTexts,
  ...dnsTexts,
  ...wayTexts,
  ...nameTexts,
  ...serverNameTexts,
  ...tlsTexts,
  ...startTlsTexts,
  ...certificateTexts,
  ...daneTexts,
  ...stsTexts,
  ...tlsPolicyTexts,
  ...spfTexts,
  ...dmarcTexts,
  ...dkimTexts,
  ...bounceTexts,
  ...ourselvesTexts,
  ...authTexts,
  ...capabilityTexts,
  ...mannerTexts,
  ...protocolTexts,
  ...replyFormatTexts,
}
