// docs/findings.md: every kind of finding from the table, its words as they come out of a session in which it holds.
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
import { type FindingId, findingTable } from '#lib/diagnosis/findings/table.ts'
import { tlsKinds } from '#lib/diagnosis/findings/tls.ts'
import { tlsPolicyKinds } from '#lib/diagnosis/findings/tls-policy.ts'
import { verifyKinds } from '#lib/diagnosis/findings/verify.ts'
import { wayKinds } from '#lib/diagnosis/findings/ways.ts'
import { findings } from '#lib/diagnosis/findings.ts'
import { words } from '#lib/words/en.ts'
import { findingWords } from '#lib/words/findings.ts'
import { say } from '#lib/words/message.ts'
import { listed } from '#tests/support/events.ts'
import { findingPairs } from '#tests/support/finding-pairs.ts'

const chapters: readonly (readonly [string, object])[] = [
  ['Recipients', recipientKinds],
  ['The reply that decided', replyKinds],
  ['What was asked in addition', { ...relayKinds, ...extraRecipientKinds, ...verifyKinds }],
  ['DNS: the way to the mail servers', dnsKinds],
  ['Ways in', wayKinds],
  ['Names', { ...serverNameKinds, ...nameKinds }],
  ['TLS', { ...tlsKinds, ...startTlsKinds }],
  ['Certificates', certificateKinds],
  ['DANE', daneKinds],
  ['MTA-STS and reports on TLS', { ...stsKinds, ...tlsPolicyKinds }],
  ['SPF, DMARC and DKIM of the sender', { ...spfKinds, ...dmarcKinds, ...dkimKinds }],
  ['Bounces', bounceKinds],
  ['Our own address', ourselvesKinds],
  ['Logging in', authKinds],
  ['What is on offer', capabilityKinds],
  ['Manners', mannerKinds],
  ['The protocol', { ...protocolKinds, ...replyFormatKinds }],
]

const INTRODUCTION = `# Findings

What a check finds worth telling, beyond its verdict: on the page, in the text for a ticket, and as \`findings\` in the JSON of
\`GET /api/checks/:id\`. Made from the code by \`npm run docs\`; change it there.

    {"id": "size-small", "severity": "notice", "because": [9], "params": {"bytes": 5000000}}

- \`id\` never changes its meaning; new ones may come.
- \`severity\`: \`error\` mail does not get through, \`warning\` some of it may not, or is not safe, \`notice\` worth knowing, \`ok\` as it
  should be. The gravest stand first. Here stands the usual one; a single case may be graver, or less grave.
- \`because\`: the \`seq\` of the events that it rests on.
- \`params\`: numbers, names and ids of no language; lists are joined by a comma and a blank. What is not known is absent. Where one of
  them is \`turn\`, it says whose turn it is in place of what stands here.

\`reason\` of \`reply-refused\` and \`reply-put-off\` is among those of [replies.md](replies.md), and absent where the reply leaves it open; a mailbox
that does not exist and greylisting are \`recipient-unknown\` and \`greylisted\`.

The words are those of an example. Of each kind a test has a session where it holds, and one where it does not.
`

/** The page, ready to be written. */
export function findingsDocument(): string {
  const told = chapters.flatMap(([, kinds]) => Object.keys(kinds))
  const untold = Object.keys(findingTable).filter((id) => !told.includes(id))
  if (untold.length > 0) throw new Error(`No chapter has ${untold.join(', ')}.`)
  return `${[INTRODUCTION, ...chapters.map(([title, kinds]) => chapter(title, Object.keys(kinds) as FindingId[]))].join('\n')}`
}

function chapter(title: string, ids: readonly FindingId[]): string {
  return `## ${title}\n\n${ids.map(entry).join('\n')}`
}

function entry(id: FindingId): string {
  const { severity, turn, source } = findingTable[id]
  const { holds, request } = findingPairs[id]
  const example = findings(listed(holds), request).find((each) => each.id === id)
  if (example === undefined) throw new Error(`${id} does not hold where it should.`)
  const { title, meaning, todo } = findingWords(example)
  const params = Object.keys(example.params).map((name) => `\`${name}\``)
  const facts = [
    `*${severity}*`,
    `whose turn: ${words(say(`turn-${turn}`))}`,
    `[${source.name}](${source.url})`,
    ...(params.length === 0 ? [] : [`params: ${params.join(', ')}`]),
  ]
  return `### \`${id}\`\n\n**${plain(title)}.** ${plain(meaning)} *To do:* ${plain(todo)}\n\n${facts.join(' · ')}\n`
}

/** Nothing in it is Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]|#]/g, '\\$&')
}
