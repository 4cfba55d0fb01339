import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Native threads and handles belong to a process: each file gets its own.
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
