// Runs a program on a terminal of its own, types into it as a person would, and gives what was on the screen.
import { spawn } from 'node:child_process'
import { findPart } from '#tests/setup/parts.ts'

/** Whether there can be a terminal on this machine: Python makes it. */
export const canHaveTerminal = findPart('python3') !== undefined

/** Gives the program a terminal, passes on what is typed and what is shown, and ends as it does. */
const PTY = 'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))'

export interface TerminalOptions {
  cwd: string
  env: NodeJS.ProcessEnv
  /** What to type, each once the text before it has been shown. */
  typing: readonly { after: string; type: string }[]
}

/** `screen` has LF as line end. */
export function onTerminal(
  command: readonly string[],
  { cwd, env, typing }: TerminalOptions,
): Promise<{ status: number | null; screen: string }> {
  const child = spawn(findPart('python3') ?? '', ['-c', PTY, ...command], { cwd, env, stdio: ['pipe', 'pipe', 'inherit'] })
  const left = [...typing]
  let screen = ''
  let seen = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text
    for (let next = left[0]; next !== undefined; next = left[0]) {
      const at = screen.indexOf(next.after, seen)
      if (at < 0) return
      seen = at + next.after.length
      left.shift()
      child.stdin.write(next.type)
    }
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, screen: screen.replaceAll('\r\n', '\n') }))
  })
}
