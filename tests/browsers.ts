import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const whole = [
  process.env.CHROMIUM_PATH,
  chromium.executablePath(),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Pages without a window: the same engine in half the time, where the machine has it. */
export const quickBrowser = launchOf([
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium-headless-shell',
  ...whole,
]);

/** A browser as readers have it, with a profile, a history and a maker it talks to. */
export const wholeBrowser = launchOf(whole);

function launchOf(places: (string | undefined)[]) {
  const executablePath = places.find((place) => place && existsSync(place));
  return { ...(executablePath ? { executablePath } : {}), args };
}
