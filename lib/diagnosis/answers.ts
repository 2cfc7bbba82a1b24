// Events → the six answers. Each rests on events that the reader can see; what could not be seen is unknown.
import type { CheckEvent } from '#lib/check/event.ts'
import type { CheckRequest } from '#lib/check/request.ts'
import { commandsAnswer } from '#lib/diagnosis/answers/commands.ts'
import { deliveryAnswer } from '#lib/diagnosis/answers/delivery.ts'
import { firewallAnswer } from '#lib/diagnosis/answers/firewall.ts'
import { hostnameAnswer } from '#lib/diagnosis/answers/hostname.ts'
import { relayingAnswer } from '#lib/diagnosis/answers/relaying.ts'
import { serverUpAnswer } from '#lib/diagnosis/answers/server-up.ts'
import { readConversation } from '#lib/diagnosis/conversation.ts'
import type { Answers } from '#lib/diagnosis/model.ts'
import type { RulesAsked } from '#lib/diagnosis/rules.ts'

/** The six answers for a list of events, which may end anywhere: what is still open has the question as its title. */
export function answers(events: readonly CheckEvent[], request: Pick<CheckRequest, 'purpose'> & RulesAsked): Answers {
  const view = readConversation(events)
  return {
    serverUp: serverUpAnswer(view),
    firewall: firewallAnswer(view),
    relaying: relayingAnswer(view, request),
    commands: commandsAnswer(view),
    hostname: hostnameAnswer(view),
    delivery: deliveryAnswer(view, request),
  }
}
