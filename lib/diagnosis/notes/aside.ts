// The notes below a look aside: what it shows of the way in that did not work.
import { type Attempt, exchangesOf, handshakeOf } from '#lib/diagnosis/conversation.ts'
import { foreignProtocol, protocolName } from '#lib/diagnosis/foreign-protocol.ts'
import type { Note } from '#lib/diagnosis/model.ts'
import { type Message, say } from '#lib/words/message.ts'

/** @param meant the attempt that gave the reason to look */
export function asideNotes(aside: Attempt, meant: Attempt | undefined): Note[] {
  const port = meant?.port ?? aside.port
  const note = (event: { seq: number } | undefined, tone: Note['tone'], text: Message): Note[] =>
    event === undefined ? [] : [{ seq: event.seq, tone, text }]
  const isSamePort = aside.port === port
  const handshake = handshakeOf(aside)
  if (aside.unreachable?.cause === 'refused') return note(aside.unreachable, 'plain', refused(meant))
  if (aside.unreachable !== undefined) {
    return note(aside.unreachable, 'plain', say(aside.unreachable.cause === 'timeout' ? 'note-aside-silent' : 'note-aside-unreachable'))
  }
  if (handshake !== undefined && handshake.protocol === '') return note(handshake, 'plain', say('note-aside-no-tls'))
  const said = exchangesOf(aside, 'banner')[0]?.replies.at(-1)
  const protocol = foreignProtocol(aside)
  const inTls = handshake !== undefined && isSamePort ? note(handshake, 'warn', say('note-aside-tls', port)) : []
  if (protocol !== undefined) return [...inTls, ...note(said, 'bad', say('note-foreign', protocolName(protocol)))]
  if (inTls.length > 0) return inTls
  return note(said, isSamePort ? 'warn' : 'good', isSamePort ? say('note-aside-plain') : say('note-aside-alive', port))
}

/** Where the first port refused too, a second refusal shows nothing new. */
function refused(meant: Attempt | undefined): Message {
  return meant === undefined || meant.unreachable?.cause === 'refused' ? say('note-connect-refused') : say('note-aside-refused', meant.port)
}

/** @param meant the attempt that gave the reason to try the control */
export function controlNotes(control: Attempt, meant: Attempt | undefined): Note[] {
  const { unreachable, port } = control
  const said = exchangesOf(control, 'banner')[0]?.replies.at(-1)
  if (said !== undefined) return [{ seq: said.seq, tone: 'good', text: say('note-control-answers', port) }]
  if (unreachable === undefined || unreachable.cause === 'forbidden') return []
  const isSame = unreachable.cause === meant?.unreachable?.cause
  return [
    { seq: unreachable.seq, tone: isSame ? 'bad' : 'plain', text: isSame ? say('note-control-fails', port) : say('note-control-other') },
  ]
}
