// Every finding in English, family by family: a title, what it means, and what to do.
import { authTexts } from '#lib/words/en/findings/auth.ts'
import { capabilityTexts } from '#lib/words/en/findings/capabilities.ts'
import { certificateTexts } from '#lib/words/en/findings/certificates.ts'
import { dnsTexts } from '#lib/words/en/findings/dns.ts'
import { mannerTexts } from '#lib/words/en/findings/manners.ts'
import { nameTexts } from '#lib/words/en/findings/names.ts'
import { protocolTexts } from '#lib/words/en/findings/protocol.ts'
import { recipientTexts } from '#lib/words/en/findings/recipients.ts'
import { tlsTexts } from '#lib/words/en/findings/tls.ts'
import { wayTexts } from '#lib/words/en/findings/ways.ts'
import type { FindingTexts } from '#lib/words/finding-text.ts'

export const findingTexts: FindingTexts = {
  ...recipientTexts,
  ...dnsTexts,
  ...wayTexts,
  ...nameTexts,
  ...tlsTexts,
  ...certificateTexts,
  ...authTexts,
  ...capabilityTexts,
  ...mannerTexts,
  ...protocolTexts,
}
