import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 30_000,
    // On two cores the default is one worker, which leaves the other idle.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  },
});
