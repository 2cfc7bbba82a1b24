// Unit tests and tests with real sockets. Browser tests are Playwright's.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/.cache/**'],
    // Processes rather than threads: the tests start daemons, and what is left of them goes when the process goes.
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
})
