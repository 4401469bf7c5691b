import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'src/**/*.test.tsx',
      'scripts/**/*.test.ts',
      'faults/**/*.test.ts',
    ],
    testTimeout: 20_000,
    // Much of it waits for disks, keyrings and child processes; the default leaves one core idle.
    maxWorkers: '100%',
    pool: 'forks',
  },
})
