import { defineConfig } from 'vitest/config'

/**
 * Tests that share a process with others, which saves a start and the imports for each file. What such a test changes for
 * all, it changes back.
 */
const together = [
  'src/{application,contract,domain,formats,renderer,vault}/**/*.test.{ts,tsx}',
  'scripts/{catalogue,lexicon}/**/*.test.ts',
]

/** Of these, the ones that put something in the place of a module, or look through the memory of their whole process. */
const alone = [
  'src/renderer/features/{arrivals,desktop,take-arrival}/**/*.test.ts',
  'src/renderer/state/{arrivals,save-paper}.test.ts',
  'src/vault/keeper/keys-in-memory.test.ts',
  'src/vault/keys/secret-service*.test.ts',
]

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // Much of it waits for disks, keyrings and child processes; the default leaves one core idle.
    maxWorkers: '100%',
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: { name: 'together', include: together, exclude: alone, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: [
            'src/{loopback,main,preload}/**/*.test.ts',
            'scripts/**/*.test.ts',
            '{bench,mutation}/**/*.test.ts',
            ...alone,
          ],
          exclude: ['scripts/{catalogue,lexicon}/**'],
        },
      },
      {
        extends: true,
        test: { name: 'endurance', include: ['{faults,fuzz,soak}/**/*.test.ts'] },
      },
    ],
  },
})
