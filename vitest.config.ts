import { defineConfig } from 'vitest/config'

/**
 * Layers without a world around them: their tests share a process, which saves a start and the imports for each file.
 * What such a test changes for all, it changes back.
 */
const pure = [
  'src/domain/**/*.test.ts',
  'src/formats/**/*.test.ts',
  'src/renderer/**/*.test.{ts,tsx}',
]

/** Of these, the ones that put something in the place of a module. */
const replacing = [
  'src/renderer/features/{arrivals,desktop,take-arrival}/**/*.test.ts',
  'src/renderer/state/{arrivals,save-paper}.test.ts',
]

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // Much of it waits for disks, keyrings and child processes; the default leaves one core idle.
    maxWorkers: '100%',
    pool: 'forks',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, exclude: replacing, isolate: false } },
      {
        extends: true,
        test: {
          name: 'worldly',
          include: [
            'src/{application,contract,loopback,main,preload,vault}/**/*.test.ts',
            'scripts/**/*.test.ts',
            '{bench,faults,soak,fuzz,mutation}/**/*.test.ts',
            ...replacing,
          ],
        },
      },
    ],
  },
})
