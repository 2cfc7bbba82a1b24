// Sessions that show what answers can say and the known checks don't.
import { closed, done, egress, HOST, leadsTo, named, type Part, reached } from '#tests/support/events.ts'
import { offering } from '#tests/support/finding-pairs/sessions.ts'

const talk = (name: string, ...names: Part[]): Part => [
  egress(),
  reached(0, '192.0.2.25', `220 ${name}`, '> EHLO x', `250 ${name}`, '> QUIT', '221 Bye'),
  names,
  closed(0, 'server', 'quit'),
  done('completed'),
]

export const answerSessions: readonly Part[] = [
  // The PTR says the same, and leads elsewhere; or where it leads is not known.
  talk(HOST, named(0, HOST), leadsTo(0, HOST, '192.0.2.99')),
  talk(HOST, named(0, HOST)),
  // It says no name at all.
  talk(''),
  offering('SIZE', 'XXXXXXXA'),
]
