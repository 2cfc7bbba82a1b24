// Events → what the events of a statement answer: replies with the commands they are about, in the order of the session. Of
// commands that went out together each has its own reply, which stands further down.
import type { CheckEvent } from '#lib/check/event.ts'
import { readConversation } from '#lib/diagnosis/conversation.ts'

/** The seqs of `because`, each reply behind the command it answers. */
export function withCommands(events: readonly CheckEvent[], because: readonly number[]): number[] {
  const { attempts, asides } = readConversation(events)
  const asked = [...attempts, ...asides]
    .flatMap((attempt) => attempt.exchanges)
    .flatMap(({ sent, replies }) => (sent !== undefined && replies.some((reply) => because.includes(reply.seq)) ? [sent.seq] : []))
  return [...new Set([...asked, ...because])].sort((a, b) => a - b)
}
