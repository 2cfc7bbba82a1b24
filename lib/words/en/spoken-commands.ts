// Commands as a sentence names them.
import { list } from '#lib/words/duration.ts'
import { parts } from '#lib/words/finding-text.ts'

/** "RCPT", "the message", "us at the banner". */
export function commandName(command: string): string {
  return command === 'banner' ? 'us at the banner' : command === 'message' ? 'the message' : command
}

/** The same for what was answered: "the connection, RCPT and the message". */
export function answeredCommands(commands: string | number | undefined): string {
  return list(parts(commands).map((each) => (each === 'banner' ? 'the connection' : commandName(each))))
}
