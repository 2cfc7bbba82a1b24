// Findings about how honest a server is about STARTTLS: what changes behind it, what goes on in the clear though it must not,
// and a firewall that takes it away.
import { type Attempt, type Conversation, exchangesOf, greetingOf, seqsOf } from '#lib/diagnosis/conversation.ts'
import { securedHosts } from '#lib/diagnosis/findings/dane.ts'
import { type FindingKind, makerOf, page, rfc } from '#lib/diagnosis/findings/kind.ts'
import { enforcedPolicy } from '#lib/diagnosis/findings/mta-sts.ts'
import { smtpAttempt } from '#lib/diagnosis/findings/smtp-attempt.ts'
import { maskedIn } from '#lib/diagnosis/masked.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { isAgreed } from '#lib/diagnosis/position.ts'
import { offersStartTls, plainGreeting } from '#lib/diagnosis/start-tls.ts'
import { isListed } from '#lib/policy/mta-sts.ts'
import { parseKeywords } from '#lib/smtp/keyword.ts'

export const startTlsKinds = {
  'firewall-rewrites': {
    severity: 'warning',
    turn: 'recipient-admin',
    source: page(
      'Cisco, ASA: SMTP and ESMTP inspection',
      'https://www.cisco.com/c/en/us/support/docs/security/asa-5500-x-series-next-generation-firewalls/113423-asa-esmtp-smtp-inspection.html',
    ),
  },
  'starttls-changes-offer': {
    severity: 'notice',
    turn: 'recipient-admin',
    source: rfc('https://www.rfc-editor.org/rfc/rfc3207#section-4.2'),
  },
  'starttls-again': { severity: 'notice', turn: 'recipient-admin', source: rfc('https://www.rfc-editor.org/rfc/rfc3207#section-4.2') },
  'plain-despite-policy': { severity: 'notice', turn: 'sender', source: rfc('https://www.rfc-editor.org/rfc/rfc8461#section-5') },
  'requiretls-in-the-clear': {
    severity: 'warning',
    turn: 'recipient-admin',
    source: rfc('https://www.rfc-editor.org/rfc/rfc8689#section-2'),
  },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(startTlsKinds)

/** Of the connection that decides. */
export function startTlsFindings(view: Conversation): Finding[] {
  const attempt = smtpAttempt(view)
  if (attempt === undefined) return []
  return [...rewritten(attempt), ...changed(attempt), ...offeredAgain(attempt), ...inTheClear(view, attempt)]
}

function rewritten(attempt: Attempt): Finding[] {
  const masked = maskedIn(attempt)
  return masked === undefined ? [] : [finding('firewall-rewrites', masked.because, { keywords: masked.keywords.join(', ') })]
}

/** Inside TLS there may be more, and STARTTLS is gone. Anything else that comes or goes says that another program answers. */
function changed(attempt: Attempt): Finding[] {
  const before = plainGreeting(attempt)
  const after = greetingOf(attempt)
  if (before === undefined || after === undefined || after.secured !== 'starttls' || after.wait !== 'ehlo' || !isAgreed(after)) return []
  const names = (lines: readonly string[]) => new Set(parseKeywords(lines).map(({ keyword }) => keyword))
  const [clear, inside] = [names(before.lines), names(after.lines)]
  const lost = [...clear].filter((each) => each !== 'STARTTLS' && !inside.has(each))
  const gained = [...inside].filter((each) => !onlyInside.includes(each) && !clear.has(each))
  if (lost.length === 0 && gained.length === 0) return []
  return [finding('starttls-changes-offer', [...seqsOf(before), ...seqsOf(after)], { lost: lost.join(', '), gained: gained.join(', ') })]
}

/** These have their place there, and STARTTLS has a finding of its own. */
const onlyInside = ['AUTH', 'REQUIRETLS', 'STARTTLS']

function offeredAgain(attempt: Attempt): Finding[] {
  const inside = exchangesOf(attempt, 'ehlo').find((each) => each.secured !== undefined && isAgreed(each))
  const isThere = parseKeywords(inside?.lines ?? []).some(({ keyword }) => keyword === 'STARTTLS')
  return inside === undefined || !isThere ? [] : [finding('starttls-again', seqsOf(inside))]
}

/** A sender that was taken without TLS, where something says that TLS is a must. */
function inTheClear(view: Conversation, attempt: Attempt): Finding[] {
  const mail = exchangesOf(attempt, 'mail').find((each) => each.secured === undefined && isAgreed(each))
  if (mail === undefined) return []
  const { host } = attempt
  const asked = /\sREQUIRETLS(\s|$)/i.test(mail.sent?.text ?? '') ? [finding('requiretls-in-the-clear', seqsOf(mail), { host })] : []
  // Where it has no TLS at all, that is what there is to tell.
  if (offersStartTls(attempt) !== true) return asked
  const policy = enforcedPolicy(view)
  const isBound = policy !== undefined && isListed(host, policy.mx)
  const isPinned = securedHosts(view).includes(host)
  if (!isBound && !isPinned) return asked
  const because = [...seqsOf(mail), ...(isBound ? policy.because : [])]
  return [...asked, finding('plain-despite-policy', because, { host, policy: isBound ? 'mta-sts' : 'dane' })]
}
