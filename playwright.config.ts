import { defineConfig } from '@playwright/test'
import { browserArguments } from './e2e/browser-arguments.ts'

/** Each worker starts hosts of its own on random ports, in data directories of its own. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  snapshotPathTemplate: '{testDir}/accessible-names/{arg}{ext}',
  forbidOnly: process.env['CI'] === 'true',
  // A spec waits for pages, disks and key derivation for most of its time: two cores have time for four.
  workers: 4,
  // One by one, so that a long file does not keep one worker when the others are done.
  fullyParallel: true,
  // A machine that does other work at the same time is slow, not wrong; one that passes the second time is named as flaky.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  timeout: 180_000,
  // A passphrase takes a while on purpose, and longer on a machine that has other work.
  expect: { timeout: 30_000 },
  // One browser for each worker; every test has a context of its own.
  use: {
    launchOptions: {
      executablePath: process.env['KINVENTORY_HEADLESS_SHELL'] ?? process.env['KINVENTORY_BROWSER'],
      args: browserArguments,
    },
  },
  reporter: [
    ['list'],
    ['./e2e/skips-reporter.ts'],
    ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['json'] as const] : []),
  ],
  projects: [
    { name: 'e2e', testMatch: '**/*.spec.ts' },
    { name: 'screenshots', testMatch: '**/*.pictures.ts' },
  ],
})
