// Every finding in English, family by family: a title, what it means, and what to do.
import { authTexts } from '#lib/words/en/findings/auth.ts'
import { bounceTexts } from '#lib/words/en/findings/bounce.ts'
import { capabilityTexts } from '#lib/words/en/findings/capabilities.ts'
import { certificateTexts } from '#lib/words/en/findings/certificates.ts'
import { daneTexts } from '#lib/words/en/findings/dane.ts'
import { dkimTexts } from '#lib/words/en/findings/dkim.ts'
import { dmarcTexts } from '#lib/words/en/findings/dmarc.ts'
import { dnsTexts } from '#lib/words/en/findings/dns.ts'
import { extraTexts } from '#lib/words/en/findings/extra.ts'
import { mannerTexts } from '#lib/words/en/findings/manners.ts'
import { stsTexts } from '#lib/words/en/findings/mta-sts.ts'
import { nameTexts } from '#lib/words/en/findings/names.ts'
import { ourselvesTexts } from '#lib/words/en/findings/ourselves.ts'
import { protocolTexts } from '#lib/words/en/findings/protocol.ts'
import { recipientTexts } from '#lib/words/en/findings/recipients.ts'
import { replyTexts } from '#lib/words/en/findings/replies.ts'
import { replyFormatTexts } from '#lib/words/en/findings/reply-format.ts'
import { serverNameTexts } from '#lib/words/en/findings/server-names.ts'
import { spfTexts } from '#lib/words/en/findings/spf.ts'
import { startTlsTexts } from '#lib/words/en/findings/start-tls.ts'
import { tlsTexts } from '#lib/words/en/findings/tls.ts'
import { tlsPolicyTexts } from '#lib/words/en/findings/tls-policy.ts'
import { wayTexts } from '#lib/words/en/findings/ways.ts'
import type { FindingTexts } from '#lib/words/finding-text.ts'

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
