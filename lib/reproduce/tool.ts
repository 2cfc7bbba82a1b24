// A command that does with another tool what a check did.
import type { Message } from '#lib/words/message.ts'

/** The tools we can say it for. */
export const toolNames = ['swaks', 'openssl', 'telnet'] as const
export type ToolName = (typeof toolNames)[number]

/** Holds no secret: a password is left for the tool to ask for. */
export interface Tool {
  /** Ready for a POSIX shell, maybe over several lines. */
  command: string
  /** What to type once it is connected, each line once the reply before it has come. */
  lines: string[]
  /** What differs from the check, and what to know. */
  remarks: Message[]
}

/** The tools that can do it, each with its command. */
export type Reproduction = Partial<Record<ToolName, Tool>>
