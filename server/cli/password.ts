// Asks for a password on the terminal. Nothing of it is shown, not even its length.
import type { Terminal } from '#server/cli/terminal.ts'

/** What the keys of a line editor send, as code points. */
const keys = { enter: '\r', newline: '\n', interrupt: '\u0003', end: '\u0004', backspace: '\b', delete: '\u007f', kill: '\u0015' }

/** What arrow and function keys send: no part of any password. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
const SEQUENCE = /\u001b(\[[0-9;]*[A-Za-z~]|O[A-Za-z])/g

/** The line that is typed; undefined where the person gave up. The terminal is left as it was found. */
export function askPassword(prompt: string, { input, write, close }: Terminal): Promise<string | undefined> {
  return new Promise((resolve) => {
    let typed: string[] = []
    const restore = () => input.setRawMode(false)

    function end(password: string | undefined): void {
      input.off('data', read)
      process.off('exit', restore)
      restore()
      write('\n')
      close()
      resolve(password)
    }

    function read(chunk: string | Buffer): void {
      for (const key of String(chunk).replace(SEQUENCE, '')) {
        if (key === keys.enter || key === keys.newline || (key === keys.end && typed.length > 0)) {
          end(typed.join(''))
          return
        }
        if (key === keys.interrupt || key === keys.end) {
          end(undefined)
          return
        }
        if (key === keys.backspace || key === keys.delete) typed.pop()
        else if (key === keys.kill) typed = []
        else if (key >= ' ') typed.push(key)
      }
    }

    process.once('exit', restore)
    input.setRawMode(true)
    input.setEncoding('utf8')
    input.on('data', read)
    input.resume()
    write(prompt)
  })
}
