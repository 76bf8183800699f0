import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    // Dates in tests are arguments; a machine's own time zone must make no difference.
    env: { TZ: 'Asia/Shanghai' },
  },
});
