import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../src/domain/site/policy.ts';
import { createPortalServer } from './server.ts';

const place = mkdtempSync(join(tmpdir(), 'xinan-serve-'));
const folder = `${place}/dist`;
let server: Server;
let port: number;

beforeAll(async () => {
  writeSite(folder, '旧');
  writeFileSync(`${place}/secret.txt`, '秘密');
  server = createPortalServer({ folder, base: '/' });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(place, { recursive: true });
});

describe('奇怪的地址', () => {
  test.each([
    ['两条斜线', 404, '//'],
    ['两条斜线后面是别的网站', 404, '//evil.example/x'],
    ['三条斜线', 404, '///evil.example/'],
    ['三条斜线后面是有的栏目', 404, '///help'],
    ['两条斜线后面是有的栏目', 404, '//help'],
    ['斜线和反斜线', 404, '/\\help'],
    ['转义的两条斜线', 404, '/%2Fhelp'],
    ['中间两条斜线', 404, '/help//'],
    ['往上走', 400, '/../secret.txt'],
    ['转义了往上走', 400, '/%2e%2e/secret.txt'],
    ['转义了斜线往上走', 400, '/..%2fsecret.txt'],
    ['反斜线往上走', 400, '/..%5csecret.txt'],
    ['原地一点', 404, '/./help/'],
    ['NUL', 400, '/help/%00'],
    ['换行', 400, '/help/%0d%0aX-Planted:%201'],
    ['断了的转义', 404, '/%E0%A4%A'],
    ['只有百分号', 404, '/%'],
    ['井号', 404, '/help/#x'],
    ['没有斜线', 400, 'help'],
    ['星号', 400, '*'],
    ['四千字的名字', 404, `/${'a'.repeat(4000)}`],
    ['六万四千字的名字', 431, `/${'a'.repeat(64 * 1024)}`],
    ['完整写法', 200, 'http://evil.example/help/'],
    ['完整写法，没有路径', 200, 'http://evil.example'],
    ['完整写法，主机读不懂', 200, 'http://[::/help/'],
    ['点开头的文件', 404, '/.env'],
    ['点开头的文件夹', 404, '/help/.git/config'],
    ['约定的点开头文件夹', 200, '/.well-known/security.txt'],
    ['那里面点开头的文件', 404, '/.well-known/.env'],
    ['指到外面的链接', 404, '/out.txt'],
    ['套接字，打不开', 404, '/socket.txt'],
    ['转义的字母', 200, '/%68elp/'],
  ])('%s → %d', async (_, status, target) => {
    const { head } = await ask(`GET ${target} HTTP/1.1`);
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).not.toMatch(/^(location|x-planted):/im);
    expect(await stillServes()).toBe(true);
  });

  test('没有尾斜杠就转到本站有的地址', async () => {
    expect((await ask('GET /help?a=//b HTTP/1.1')).head).toMatch(/^location: \/help\/\?a=\/\/b$/im);
    expect((await ask('GET http://evil.example/help HTTP/1.1')).head).toMatch(
      /^location: \/help\/$/im,
    );
  });

  test.each([
    ['/%61ssessments/x/', '/assessments/x/'],
    ['/no/such/', '/404.html'],
    ['//', '/404.html'],
    ['/..', '/'],
  ])('%s 的答复带着策略的每一个头', async (target, path) => {
    const { head } = await ask(`GET ${target} HTTP/1.1`);
    for (const [name, value] of Object.entries(headersFor(path)))
      expect(head.toLowerCase()).toContain(`${name}: ${value}`.toLowerCase());
  });

  test('没有变过（304）也带着策略', async () => {
    const [, etag] = /^etag: (.*)$/im.exec((await ask('GET /help/ HTTP/1.1')).head) ?? [];
    const { head } = await ask('GET /help/ HTTP/1.1', `If-None-Match: ${etag}`);
    expect(head).toMatch(/^HTTP\/1\.1 304 /);
    expect(head).toContain("default-src 'none'");
  });
});

describe('奇怪的请求', () => {
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'])(
    '%s → 405',
    async (method) => {
      const { head } = await ask(`${method} /help/ HTTP/1.1`);
      expect(head).toMatch(/^HTTP\/1\.1 405 /);
      expect(head).toMatch(/^allow: GET, HEAD$/im);
      expect(head).toContain("default-src 'none'");
    },
  );

  test.each(['bytes=5-2', 'bytes=0-0', 'bytes=-5', 'bytes=99-', 'bytes=a-b', 'bytes=0-1,3-4', 'x'])(
    '范围 %s：给整份',
    async (range) => {
      const { head, body } = await ask('GET /help/ HTTP/1.1', `Range: ${range}`);
      expect(head).toMatch(/^HTTP\/1\.1 200 /);
      expect(body).toBe('旧');
    },
  );

  test.each([
    ['不成话', 'BLAH\r\n\r\n'],
    ['没有的方法', 'FLY /help/ HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['升级', 'GET /help/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'],
    [
      '正文说好一千字只来一半',
      'POST /help/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc',
    ],
    ['GET 带正文，断了', 'GET /help/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc'],
    ['坏的分块', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
    ['先问再传', 'POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n'],
    ['只有半个头', 'GET /help/ HTTP/1.1\r\nHo'],
    ['头太大', `GET / HTTP/1.1\r\nX: ${'a'.repeat(64 * 1024)}\r\n\r\n`],
  ])('%s，说完就断，照样服务', async (_, text) => {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    socket.write(text);
    await wait(20);
    socket.resetAndDestroy();
    expect(await stillServes()).toBe(true);
  });

  test.skipIf(!existsSync('/proc/self/fd'))(
    '要了大文件读到一半就走的，不留下打开的文件',
    async () => {
      for (let n = 0; n < 20; n++) {
        const socket = connect(port, '127.0.0.1').on('error', () => {});
        socket.write('GET /big.bin HTTP/1.1\r\nHost: x\r\n\r\n');
        await new Promise((seen) => socket.once('data', seen));
        socket.pause();
        socket.destroy();
      }
      await expect.poll(openBigFiles, { timeout: 3000 }).toBe(0);
    },
  );
});

describe('服务着的时候换了新网站', () => {
  test('页面是新的，新文件找得到，没了的文件是 404，换的当口没有一次请求落空', async () => {
    const next = `${place}/next`;
    writeSite(next, '新网站');
    writeFileSync(`${next}/only-new.txt`, '新来的');
    rmSync(`${next}/gone.txt`);
    let asking = true;
    const seen = new Set<string>();
    const readers = [1, 2, 3].map(async () => {
      while (asking) {
        const { head, body } = await ask('GET /help/ HTTP/1.1');
        seen.add(`${head.slice(9, 12)} ${body}`);
      }
    });

    // Back and forth without a rest: a file is opened just when its site goes.
    for (let swaps = 0; swaps < 40; swaps++) {
      await wait(2);
      renameSync(folder, `${place}/old`);
      await wait(swaps % 4);
      renameSync(next, folder);
      renameSync(`${place}/old`, next);
    }
    renameSync(folder, `${place}/old`);
    await wait(30);
    renameSync(next, folder);
    rmSync(`${place}/old`, { recursive: true });
    await wait(50);
    asking = false;
    await Promise.all(readers);

    expect([...seen].sort()).toEqual(['200 新网站', '200 旧']);
    expect((await ask('GET /help/ HTTP/1.1')).body).toBe('新网站');
    expect((await ask('GET /only-new.txt HTTP/1.1')).body).toBe('新来的');
    expect((await ask('GET /gone.txt HTTP/1.1')).head).toMatch(/^HTTP\/1\.1 404 /);
  });

  test('整个文件夹没了，是 404，还给出求助电话；回来了就照常', async () => {
    renameSync(folder, `${place}/away`);
    const { head, body } = await ask('GET /help/ HTTP/1.1');
    expect(head).toMatch(/^HTTP\/1\.1 404 /);
    expect(body).toContain('12356');
    renameSync(`${place}/away`, folder);
    expect(await stillServes()).toBe(true);
  });
});

function writeSite(to: string, words: string): void {
  for (const name of ['help', 'assessments/x', '.well-known', 'help/.git'])
    mkdirSync(`${to}/${name}`, { recursive: true });
  for (const name of [
    'index.html',
    '404.html',
    'help/index.html',
    'assessments/x/index.html',
    '.env',
    'gone.txt',
    'help/.git/config',
    '.well-known/security.txt',
    '.well-known/.env',
  ])
    writeFileSync(`${to}/${name}`, words);
  writeFileSync(`${to}/big.bin`, Buffer.alloc(32 << 20));
  symlinkSync(`${place}/secret.txt`, `${to}/out.txt`);
  plantSocket(`${to}/socket.txt`);
}

/** A name that is there and can't be opened, as a file that goes between the look and the reading. */
function plantSocket(path: string): void {
  createServer().listen(path).unref();
}

/** One request in raw bytes: a client library would tidy the address. */
function ask(line: string, ...headers: string[]): Promise<{ head: string; body: string }> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8').on('data', (part) => (text += part));
    // A server that answers before it has read everything resets the rest: what it said counts.
    socket.on('error', () => {});
    socket.on('close', () => {
      const [head = '', body = ''] = text.split('\r\n\r\n');
      done({ head, body: body.replace(/^[0-9a-f]+\r\n/, '').replace(/\r\n0$/, '') });
    });
    socket.write([line, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n'));
  });
}

async function stillServes(): Promise<boolean> {
  return (await ask('GET /help/ HTTP/1.1')).head.startsWith('HTTP/1.1 200 ');
}

function openBigFiles(): number {
  return readdirSync('/proc/self/fd').filter((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).endsWith('/big.bin');
    } catch {
      return false; // closed in between
    }
  }).length;
}
