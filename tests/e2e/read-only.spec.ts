// As it runs in a container: as nobody, on a root file system that can only be read, with one folder of its own.
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '#tests/support/browser.ts'
import { linesOf, startCheck } from '#tests/support/check-page.ts'
import { startDaemon } from '#tests/support/daemon.ts'
import { canHaveNamespace } from '#tests/support/namespace.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const NOBODY = 65534

/** Can nobody read what was built? Somebody's home folder may be closed to others; then it runs as ourselves. */
const isOpen = ROOT.split('/').every((_, index, all) => (statSync(all.slice(0, index + 1).join('/') || '/').mode & 0o001) !== 0)

test('runs as nobody on a read-only root', async ({ playwright, browser }) => {
  test.skip(!canHaveNamespace() || process.getuid?.() !== 0, 'needs a mount namespace, and root to become nobody')
  const user = isOpen ? `setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all` : ''
  const lines = [
    'set -e',
    `mount --bind '${ROOT}' '${ROOT}'`,
    `mount -o remount,bind,ro '${ROOT}'`,
    'mount -o remount,bind,ro /',
    'mount -t tmpfs -o mode=1777 none /srv',
    `cd '${ROOT}'`,
    `if touch '${ROOT}/dist/x' 2>/dev/null; then echo 'the root can be written to'; exit 1; fi`,
    `exec ${user} '${process.execPath}' --enable-source-maps dist/index.js`,
  ]
  const daemon = await startDaemon(['unshare', '-m', 'sh', '-c', lines.join('\n')], {
    ready: /smtpscope is ready: \S+/,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: '0',
      DATABASE_URL: 'sqlite:/srv/smtpscope.db',
    },
  })
  const url = /smtpscope is ready: (\S+)/.exec(daemon.output())?.[1] ?? ''
  const request = await playwright.request.newContext({ baseURL: url })
  const check = await startCheck(request, { target: 'unknown-user.practice.test' })
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${url}/c/${check.id}`)
  await expect(page.getByRole('button', { name: 'Copy for ticket' })).toBeVisible()
  expect(await linesOf(page)).toContain('550 5.1.1 No such user here')
  expect((await request.get(`/c/${check.id}/transcript.png`)).status()).toBe(200)
  await page.goto(url)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(daemon.output()).not.toMatch(/EROFS|EACCES|EPERM|read-only/)
  await page.context().close()
  await request.dispose()
  await daemon.stop()
})
