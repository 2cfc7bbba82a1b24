// What the operator's control has shown: a mail server known to answer on a port, tried where the target's was not reached. It tells
// our own network from theirs.
import { type Attempt, type Conversation, exchangesOf } from '#lib/diagnosis/conversation.ts'

/** `answers`: our network lets us out on that port; `fails`: the control can't be reached in the same way, so it is ours. */
export interface SeenControl {
  host: string
  port: number
  how: 'answers' | 'fails'
  because: number[]
}

/** Undefined where there is no control, or where what it shows is of no use for this attempt. */
export function controlOf({ controls }: Conversation, { port, unreachable }: Attempt): SeenControl | undefined {
  const control = controls.find((each) => each.port === port)
  if (control === undefined || unreachable === undefined || unreachable.cause === 'forbidden') return undefined
  const { host, connected } = control
  const said = exchangesOf(control, 'banner')[0]?.replies[0]
  if (connected !== undefined && said !== undefined) return { host, port, how: 'answers', because: [said.seq] }
  if (control.unreachable?.cause !== unreachable.cause) return undefined
  return { host, port, how: 'fails', because: [control.unreachable.seq] }
}
