// Events → findings: what is worth telling beyond the verdict. Each family is a pure rule over the conversation; here they are
// put together.
import type { CheckEvent } from '#lib/check/event.ts'
import { type Conversation, readConversation } from '#lib/diagnosis/conversation.ts'
import type { FindingRequest } from '#lib/diagnosis/findings/asked.ts'
import { authFindings } from '#lib/diagnosis/findings/auth.ts'
import { bounceFindings } from '#lib/diagnosis/findings/bounce.ts'
import { capabilityFindings } from '#lib/diagnosis/findings/capabilities.ts'
import { certificateFindings } from '#lib/diagnosis/findings/certificates.ts'
import { daneFindings } from '#lib/diagnosis/findings/dane.ts'
import { dkimFindings } from '#lib/diagnosis/findings/dkim.ts'
import { dmarcFindings } from '#lib/diagnosis/findings/dmarc.ts'
import { dnsFindings } from '#lib/diagnosis/findings/dns.ts'
import { extraRecipientFindings } from '#lib/diagnosis/findings/extra-recipients.ts'
import { mannerFindings } from '#lib/diagnosis/findings/manners.ts'
import { stsFindings } from '#lib/diagnosis/findings/mta-sts.ts'
import { nameFindings } from '#lib/diagnosis/findings/names.ts'
import { ourselvesFindings } from '#lib/diagnosis/findings/ourselves.ts'
import { protocolFindings } from '#lib/diagnosis/findings/protocol.ts'
import { recipientFindings } from '#lib/diagnosis/findings/recipients.ts'
import { relayFindings } from '#lib/diagnosis/findings/relay.ts'
import { replyFindings } from '#lib/diagnosis/findings/replies.ts'
import { replyFormatFindings } from '#lib/diagnosis/findings/reply-format.ts'
import { serverNameFindings } from '#lib/diagnosis/findings/server-names.ts'
import { spfFindings } from '#lib/diagnosis/findings/spf.ts'
import { startTlsFindings } from '#lib/diagnosis/findings/start-tls.ts'
import { tlsFindings } from '#lib/diagnosis/findings/tls.ts'
import { tlsPolicyFindings } from '#lib/diagnosis/findings/tls-policy.ts'
import { verifyFindings } from '#lib/diagnosis/findings/verify.ts'
import { waysFindings } from '#lib/diagnosis/findings/ways.ts'
import type { Finding } from '#lib/diagnosis/model.ts'

type Rule = (view: Conversation, request: FindingRequest) => Finding[]

const order = { error: 0, warning: 1, notice: 2, ok: 3 }

/** All findings for a list of events, the gravest first. With the request those about what was asked for, too. */
export function findings(events: readonly CheckEvent[], request: FindingRequest = {}): Finding[] {
  const view = readConversation(events)
  return families.flatMap((family) => family(view, request)).sort((a, b) => order[a.severity] - order[b.severity])
}

/** Of equally grave findings those of the family that stands first come first. */
const families: readonly Rule[] = [
  recipientFindings,
  replyFindings,
  relayFindings,
  extraRecipientFindings,
  verifyFindings,
  protocolFindings,
  replyFormatFindings,
  dnsFindings,
  mannerFindings,
  tlsFindings,
  startTlsFindings,
  certificateFindings,
  daneFindings,
  stsFindings,
  tlsPolicyFindings,
  spfFindings,
  dmarcFindings,
  dkimFindings,
  bounceFindings,
  ourselvesFindings,
  capabilityFindings,
  authFindings,
  waysFindings,
  nameFindings,
  serverNameFindings,
]
