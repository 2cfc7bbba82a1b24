// Reads what a mail server delivered into a Maildir.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { MailServer } from '#tests/support/mail-server.ts'

/** The messages in a Maildir, new ones only, byte for byte as latin1. */
export function readMaildir(folder: string): string[] {
  const fresh = join(folder, 'new')
  return existsSync(fresh) ? readdirSync(fresh).map((name) => readFileSync(join(fresh, name), 'latin1')) : []
}

/** Waits until a message that contains `text` has been delivered. */
export async function waitForMessage(server: Pick<MailServer, 'delivered' | 'log'>, text: string, timeoutMs = 10_000): Promise<string> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const found = server.delivered().find((message) => message.includes(text))
    if (found !== undefined) return found
    if (Date.now() > deadline) throw new Error(`No message with "${text}" was delivered.\n${server.log()}`)
    await sleep(50)
  }
}
