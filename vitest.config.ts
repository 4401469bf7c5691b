import { defineConfig } from 'vitest/config'

const pure = ['src/domain/**', 'src/formats/**', 'src/contract/**', 'src/renderer/**']

export default defineConfig({
  test: {
    projects: [
      {
        // Modules without a state of their own: one process for many files.
        extends: true,
        test: {
          name: 'pure',
          include: pure.map((folder) => `${folder}/*.test.ts`),
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'program',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'faults/**/*.test.ts'],
          exclude: pure,
        },
      },
    ],
    testTimeout: 20_000,
    // Much of it waits for disks, keyrings and child processes; the default leaves one core idle.
    maxWorkers: '100%',
    pool: 'forks',
  },
})
