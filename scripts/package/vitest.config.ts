import { defineConfig } from 'vitest/config'

/** `npm run package:check`: slow, and needs a build, so that it is a step of its own. */
export default defineConfig({
  test: {
    include: ['scripts/package/*.check.ts'],
    // electron-builder tells every step of six packages; what fails is told by the tests.
    silent: 'passed-only',
    testTimeout: 30_000,
    hookTimeout: 120_000,
    pool: 'forks',
  },
})
