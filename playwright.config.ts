import { defineConfig } from '@playwright/test'

/** Each worker starts hosts of its own on random ports, in data directories of its own. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: process.env['CI'] === 'true',
  workers: 2,
  timeout: 90_000,
  // A passphrase takes a while on purpose, and longer on a machine that has other work.
  expect: { timeout: 15_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  projects: [
    { name: 'e2e', testMatch: '**/*.spec.ts' },
    { name: 'screenshots', testMatch: '**/*.pictures.ts' },
  ],
})
