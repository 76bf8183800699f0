import { defineConfig } from 'vitest/config';

// Nothing is timed here: a test that starts a program may take long on a busy machine.
const testTimeout = 60_000;
// Dates in tests are arguments; a machine's own time zone must make no difference.
const env = { TZ: 'Asia/Shanghai' };

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    // As many as the smallest machine has cores; Vitest would leave one of two idle.
    maxWorkers: 2,
    projects: [
      // What needs no built site and no browser: `npm run check` runs it, and is quick because its
      // files share a worker.
      {
        test: {
          name: 'rules',
          env,
          testTimeout,
          isolate: false,
          include: ['{src,scripts}/**/*.test.ts'],
        },
      },
      // What needs a built site, builds one, opens a browser, or takes its time.
      { test: { name: 'built', env, testTimeout, include: ['tests/**/*.test.ts'] } },
    ],
  },
});
