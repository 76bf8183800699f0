import { defineConfig } from '@playwright/test';
import { freePort } from '../scripts/test/free-port.ts';
import { quickBrowser } from './browsers.ts';
import { wide } from './wide.ts';

// Chosen once: Playwright's workers read this file too, with the same environment.
process.env.TEST_PORT ??= String(await freePort());
const port = Number(process.env.TEST_PORT);

const root = new URL('..', import.meta.url).pathname;

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const desktop = { viewport: { width: 1280, height: 800 } };
const onDesktop = new RegExp(wide);
const sweeps = ['e2e/everywhere.spec.ts', 'e2e/room-fits.spec.ts'];
const behaviour = { testMatch: ['{e2e,a11y}/**/*.spec.ts'], testIgnore: sweeps };
const site = { baseURL: `http://127.0.0.1:${port}/` };
const town = { baseURL: `http://127.0.0.1:${process.env.TOWN_PORT}/` };

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../test-results/report.json' }]],
  timeout: 60_000,
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: quickBrowser,
  },
  // What the portal does is tried on a town of our own, whatever an editor writes; the real site is swept.
  projects: [
    { name: '行为·手机', ...behaviour, use: { ...town, ...phone } },
    { name: '行为·桌面', ...behaviour, grep: onDesktop, use: { ...town, ...desktop } },
    { name: '成品·手机', testMatch: sweeps, use: { ...site, ...phone } },
    { name: '成品·桌面', testMatch: sweeps, grep: onDesktop, use: { ...site, ...desktop } },
  ],
  webServer: [
    {
      command: `node scripts/serve/serve.ts ${port}`,
      cwd: root,
      url: `http://127.0.0.1:${port}/`,
      reuseExistingServer: false,
    },
    {
      command: 'node tests/portal/serve-town.ts',
      cwd: root,
      // What it says becomes TOWN_FOLDER and TOWN_PORT in the workers' environment.
      wait: { stdout: /小城在 (?<town_folder>\S+) 端口 (?<town_port>\d+)/ },
      timeout: 300_000,
    },
  ],
});
