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
    pool: 'forks',
  },
})
