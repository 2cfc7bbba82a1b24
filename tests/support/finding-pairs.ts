// Every kind of finding in a session where it holds, and in one as like it as can be where it does not.
import type { FindingId } from '#lib/diagnosis/findings/table.ts'
import { dnsPairs } from '#tests/support/finding-pairs/dns.ts'
import { extraPairs } from '#tests/support/finding-pairs/extra.ts'
import { namePairs } from '#tests/support/finding-pairs/names.ts'
import { offerPairs } from '#tests/support/finding-pairs/offers.ts'
import { policyPairs } from '#tests/support/finding-pairs/policies.ts'
import { replyPairs } from '#tests/support/finding-pairs/replies.ts'
import { senderPairs } from '#tests/support/finding-pairs/sender.ts'
import type { Pair } from '#tests/support/finding-pairs/sessions.ts'
import { tlsPairs } from '#tests/support/finding-pairs/tls.ts'
import { wayPairs } from '#tests/support/finding-pairs/ways.ts'

export const findingPairs: Readonly<Record<FindingId, Pair>> = {
  ...dnsPairs,
  ...extraPairs,
  ...namePairs,
  ...replyPairs,
  ...offerPairs,
  ...wayPairs,
  ...tlsPairs,
  ...policyPairs,
  ...senderPairs,
}
