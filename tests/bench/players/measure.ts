import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { wholeBrowser } from '../../browsers.ts';

export interface Measured {
  /** Bytes over the wire until the first question is answered, brotli. */
  bytes: number;
  /** From the click on the link to the first answer taken in, milliseconds. */
  firstAnswer: number;
}

/**
 * Opens a page as a slow phone does (CPU slowed four times, 150 ms, 1.6 Mbit/s down) and answers the first
 * question as soon as the page lets it.
 * @param attempt runs in the page every 20 ms until it gives true
 */
export async function measure(
  folder: string,
  path: string,
  attempt: () => boolean,
): Promise<Measured> {
  const server = createServer(sirv(folder, { brotli: true }));
  const base = await listen(server);
  const browser = await chromium.launch(wholeBrowser);
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(`setInterval(() => {
    if (window.firstAnswer === undefined && (${attempt.toString()})()) window.firstAnswer = performance.now();
  }, 20)`);
  await page.goto(`${base}${path}`);
  const first = await page.waitForFunction(
    () => (window as unknown as { firstAnswer?: number }).firstAnswer,
    undefined,
    { timeout: 60_000 },
  );
  const firstAnswer = Math.round((await first.jsonValue()) as number);
  await browser.close();
  server.close();
  return { bytes, firstAnswer };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
  });
}
