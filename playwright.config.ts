// Browser tests: one at a time, against the built app, in the Chromium that is on this machine.
import { defineConfig } from '@playwright/test'
import { findPart } from '#tests/setup/parts.ts'

const executablePath = findPart('chromium')

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    ...(executablePath === undefined ? {} : { launchOptions: { executablePath, args: chromiumArguments() } }),
    trace: 'retain-on-failure',
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
})

function chromiumArguments(): string[] {
  // Chromium's own services would ask hosts outside; root has no sandbox.
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
  ]
}
