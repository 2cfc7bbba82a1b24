// The terminal that a person sits at, to ask for a password without showing it.
import { closeSync, openSync, writeSync } from 'node:fs'
import { ReadStream } from 'node:tty'

/** A terminal in the hands of whoever asks. */
export interface Terminal {
  input: NodeJS.ReadableStream & { setRawMode(on: boolean): unknown }
  write(text: string): void
  close(): void
}

/** Standard input where that is a terminal; else the one that the process belongs to, as where a file is piped in. */
export function openTerminal(): Terminal | undefined {
  if (process.stdin.isTTY) {
    return { input: process.stdin, write: (text) => process.stderr.write(text), close: () => process.stdin.pause().unref() }
  }
  try {
    const descriptor = openSync('/dev/tty', 'r+')
    try {
      const input = new ReadStream(descriptor)
      return { input, write: (text) => writeSync(descriptor, text), close: () => input.destroy() }
    } catch (error) {
      closeSync(descriptor)
      throw error
    }
  } catch {
    return undefined
  }
}
