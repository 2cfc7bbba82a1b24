// Findings about MTA-STS: does the domain say that mail to it must be encrypted, can senders read that, and would they get in?

import { answerAbout, hasNoTls, textsOf } from '#lib/diagnosis/around.ts'
import { type Attempt, type Conversation, handshakeOf } from '#lib/diagnosis/conversation.ts'
import { type FindingKind, makerOf, rfc } from '#lib/diagnosis/findings/kind.ts'
import type { Finding } from '#lib/diagnosis/model.ts'
import { isListed, isPolicyType, readStsPolicy, readStsRecord, type StsPolicy } from '#lib/policy/mta-sts.ts'

const ADMIN = { turn: 'recipient-admin' } as const

export const stsKinds = {
  'mta-sts-record-invalid': { severity: 'warning', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc8461#section-3.1') },
  'mta-sts-policy-unreachable': { severity: 'warning', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc8461#section-3.3') },
  'mta-sts-policy-invalid': { severity: 'warning', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc8461#section-3.2') },
  'mta-sts-policy-type': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc8461#section-3.2') },
  'mta-sts-short-age': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc8461#section-3.2') },
  'mta-sts-enforced': { severity: 'ok', turn: 'nobody', source: rfc('https://www.rfc-editor.org/rfc/rfc8461#section-5') },
  'mta-sts-testing': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc8461#section-5') },
  'mta-sts-none': { severity: 'notice', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc8461#section-8.3') },
  'mta-sts-host-not-listed': { severity: 'error', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc8461#section-4.1') },
  'mta-sts-certificate': { severity: 'error', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc8461#section-4.2') },
  'mta-sts-no-tls': { severity: 'error', ...ADMIN, source: rfc('https://www.rfc-editor.org/rfc/rfc8461#section-4.2') },
} as const satisfies Record<string, FindingKind>

const finding = makerOf(stsKinds)

/** What is wrong with the policy, and what a sender that goes by it would do with the servers that were seen. */
export function stsFindings(view: Conversation): Finding[] {
  const record = stsRecordOf(view)
  if (record === undefined || record.kind === 'none') return []
  if (record.kind !== 'id') {
    return [finding('mta-sts-record-invalid', record.because, { why: record.kind })]
  }
  const fetched = view.around.fetches.at(-1)?.fetched
  if (fetched === undefined) return withoutAddress(view)
  const because = [fetched.seq]
  const { url, problem, status, error, contentType } = fetched
  if (problem !== undefined) {
    const detail = problem === 'status' ? String(status) : (error ?? '')
    // Where it is we who may not go there, nothing is known.
    if (problem === 'forbidden') return []
    return [finding('mta-sts-policy-unreachable', because, { url, problem, detail })]
  }
  const policy = readStsPolicy(fetched.lines)
  if ('fault' in policy) return [finding('mta-sts-policy-invalid', because, { url, key: policy.fault })]
  const found = ofPolicy(view, policy, because)
  if (!isPolicyType(contentType)) {
    found.push(finding('mta-sts-policy-type', because, { url, type: contentType ?? '' }))
  }
  return found
}

/** The TXT records at `_mta-sts`; undefined until they are known. */
export function stsRecordOf(view: Conversation) {
  const answer = answerAbout(view, 'mta-sts', 'TXT')
  if (answer === undefined || answer.status === 'servfail' || answer.status === 'timeout' || answer.status === 'refused') return undefined
  return { ...readStsRecord(textsOf(answer)), because: [answer.seq] }
}

/** The policy that tells senders to insist, where one could be had. */
export function enforcedPolicy(view: Conversation): (StsPolicy & { because: number[] }) | undefined {
  const fetched = view.around.fetches.at(-1)?.fetched
  if (fetched === undefined || fetched.problem !== undefined || stsRecordOf(view)?.kind !== 'id') return undefined
  const policy = readStsPolicy(fetched.lines)
  return 'fault' in policy || policy.mode !== 'enforce' ? undefined : { ...policy, because: [fetched.seq] }
}

function withoutAddress(view: Conversation): Finding[] {
  const answers = [answerAbout(view, 'mta-sts', 'A'), answerAbout(view, 'mta-sts', 'AAAA')]
  const because = answers.flatMap((each) => each?.seq ?? [])
  if (because.length < 2 || view.around.fetches.length > 0) return []
  if (answers.some((each) => each?.records.some((record) => 'address' in record))) return []
  const [answer] = answers
  const url = `https://${answer?.name}/.well-known/mta-sts.txt`
  return [finding('mta-sts-policy-unreachable', because, { url, problem: 'no-address', detail: '' })]
}

/** Senders that are told so report what is wrong; those that are told to insist keep the mail. */
const severityOf = ({ mode }: StsPolicy): Finding['severity'] => (mode === 'enforce' ? 'error' : 'warning')

const DAY = 86_400

function ofPolicy(view: Conversation, policy: StsPolicy, because: number[]): Finding[] {
  const { mode, maxAge } = policy
  if (mode === 'none') return [finding('mta-sts-none', because)]
  const wrong = [...notListed(view, policy, because), ...ofServers(view, policy, because)]
  const found: Finding[] = [...wrong]
  if (mode === 'testing') found.push(finding('mta-sts-testing', because))
  else if (wrong.length === 0 && listedHandshakes(view, policy).some(({ handshake }) => handshake?.trusted)) {
    found.push(finding('mta-sts-enforced', because))
  }
  if (maxAge < DAY) found.push(finding('mta-sts-short-age', because, { seconds: maxAge }))
  return found
}

function notListed(view: Conversation, policy: StsPolicy, because: number[]): Finding[] {
  const answer = view.lookups.find((each) => each.asked.type === 'MX')?.answer
  const hosts = answer?.records.flatMap((record) => (record.type === 'MX' && record.exchange !== '.' ? [record.exchange] : [])) ?? []
  const missing = hosts.filter((host) => !isListed(host, policy.mx))
  if (answer === undefined || missing.length === 0) return []
  // Senders pass over the host, and mail waits only where none is left.
  const severity = missing.length === hosts.length ? severityOf(policy) : 'warning'
  const params = { hosts: missing.join(', '), mode: policy.mode, all: missing.length === hosts.length ? 1 : 0 }
  return [finding('mta-sts-host-not-listed', [answer.seq, ...because], params, severity)]
}

/** The hosts that were spoken to and that the policy names, each once. */
function listedHandshakes(view: Conversation, policy: StsPolicy) {
  const hosts = new Map<string, Attempt>()
  for (const each of view.attempts) if (!hosts.has(each.host) && isListed(each.host, policy.mx)) hosts.set(each.host, each)
  return [...hosts.values()].map((attempt) => ({ attempt, handshake: handshakeOf(attempt) }))
}

function ofServers(view: Conversation, policy: StsPolicy, because: number[]): Finding[] {
  return listedHandshakes(view, policy).flatMap(({ attempt, handshake }): Finding[] => {
    const { host } = attempt
    const noTls = hasNoTls(attempt)
    if (noTls !== undefined) {
      const params = { host, mode: policy.mode }
      return [finding('mta-sts-no-tls', [...noTls, ...because], params, severityOf(policy))]
    }
    if (handshake === undefined || handshake.trusted) return []
    const params = { host, mode: policy.mode, problem: handshake.problem ?? 'not-trusted' }
    return [finding('mta-sts-certificate', [handshake.seq, ...because], params, severityOf(policy))]
  })
}
