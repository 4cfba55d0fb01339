import { defineConfig } from 'vitest/config'

// Native threads and handles belong to a process: each test file gets its own.
const shared = { pool: 'forks', testTimeout: 60_000, hookTimeout: 120_000 } as const

export default defineConfig({
  test: {
    globalSetup: ['test/environment.ts'],
    // Read by .ci/run, which counts what passed.
    reporters: ['default', ['json', { outputFile: 'build/test-results.json' }]],
    projects: [
      {
        test: { ...shared, name: 'library', include: ['test/**/*.test.ts'], exclude: ['test/packaging/**'] },
      },
      {
        // After the others: packing puts prebuilt binaries into the checkout and takes them out again.
        test: {
          ...shared,
          name: 'packaging',
          include: ['test/packaging/**/*.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
