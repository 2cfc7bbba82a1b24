// What every browser test stands on: the built app in a world of its own (DNS, Postfix), and a page that fails the test on
// any error of its own. Import `test` and `expect` from here.
import { test as base, expect } from '@playwright/test'
import { findPart } from '#tests/setup/parts.ts'
import { type App, startApp } from '#tests/support/app.ts'
import { readDialogue } from '#tests/support/dialogue.ts'
import { type DnsServer, startDnsServer } from '#tests/support/dns-server.ts'
import { type FakeMailServer, startFakeMailServer } from '#tests/support/fake-mail-server.ts'
import type { MailServer } from '#tests/support/mail-server.ts'
import { startPostfix } from '#tests/support/postfix.ts'
import { testZones } from '#tests/support/zones.ts'

export { expect }

/** The servers a browser test meets; started once for all of them. */
export interface World {
  app: App
  /** Absent where named is not installed. */
  dns: DnsServer | undefined
  /** Takes mail for example.test on port 25; absent where Postfix is not installed or this user can't run it. */
  mail: MailServer | undefined
}

interface EachTest {
  /** Plays `tests/dialogues/<name>.txt` on 127.0.0.1; ended after the test, which fails if the client broke the dialogue. */
  play(name: string): Promise<FakeMailServer>
  /** Errors in the page and requests to other hosts; the test fails if any is left in it at the end. */
  pageErrors: string[]
}

export const test = base.extend<EachTest, { world: World }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      const mail = findPart('postfix') === undefined ? undefined : await startPostfix()
      const zones = testZones(mail === undefined ? {} : { mail: mail.address })
      const dns = findPart('named') === undefined ? undefined : await startDnsServer(zones)
      const app = await startApp({ env: { SMTPSCOPE_DNS_SERVERS: dns?.address ?? '127.0.0.1:9', SMTPSCOPE_EHLO_NAME: 'client.example' } })
      try {
        await use({ app, dns, mail })
      } finally {
        await app.stop()
        await dns?.stop()
        await mail?.stop()
      }
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ world }, use) => await use(world.app.url),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
  play: async ({}, use) => {
    const servers: FakeMailServer[] = []
    await use(async (name) => {
      const server = await startFakeMailServer(readDialogue(name))
      servers.push(server)
      return server
    })
    for (const server of servers) await server.stop()
    expect(servers.flatMap((server) => server.sessions.flatMap((session) => session.faults))).toEqual([])
  },

  pageErrors: [
    async ({ context, world }, use) => {
      const errors: string[] = []
      context.on('weberror', (error) => errors.push(String(error.error())))
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      context.on('request', (request) => {
        const isOurs = request.url().startsWith(world.app.url) || /^(data|blob|about):/.test(request.url())
        if (!isOurs) errors.push(`The page asked another host: ${request.url()}`)
      })
      await use(errors)
      expect(errors).toEqual([])
    },
    { auto: true },
  ],
})
