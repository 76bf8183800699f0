import { get, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPortalServer } from '../../scripts/serve/server.ts';
import { dist } from '../pages.ts';

let server: Server;
let port: number;

beforeAll(async () => {
  server = createPortalServer({ folder: dist, base: '/' });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

describe('本地服务器和线上一样', () => {
  test.each([
    ['/', 200],
    ['/help/', 200],
    ['/no/such/page/', 404],
    ['/services/services.json', 200],
  ])('%s → %d，带着全部安全头', async (path, status) => {
    const answer = await fetchHead(path);
    expect(answer.statusCode).toBe(status);
    for (const name of [
      'content-security-policy',
      'referrer-policy',
      'x-content-type-options',
      'x-frame-options',
      'permissions-policy',
    ])
      expect(answer.headers[name], name).toBeDefined();
  });

  test('没有尾斜杠的地址转到有的；查询串不丢', async () => {
    const answer = await fetchHead('/help?a=1');
    expect(answer.statusCode).toBe(308);
    expect(answer.headers.location).toBe('/help/?a=1');
  });

  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('要 %s 就给 %s', async (accept, encoding) => {
    expect((await fetchHead('/', { 'accept-encoding': accept })).headers['content-encoding']).toBe(
      encoding,
    );
  });

  test('HEAD 没有正文，POST 不收', async () => {
    expect((await fetchHead('/', {}, 'HEAD')).statusCode).toBe(200);
    expect((await fetchHead('/', {}, 'POST')).statusCode).toBe(405);
  });

  test('坏的百分号转义是 404，不是报错', async () => {
    expect((await fetchHead('/%E0%A4%A')).statusCode).toBe(404);
  });

  test('404 页给出求助电话', async () => {
    const body = await new Promise<string>((done) =>
      get({ port, path: '/nope' }, (answer) => {
        let text = '';
        answer.on('data', (part: Buffer) => (text += part.toString()));
        answer.on('end', () => done(text));
      }),
    );
    expect(body).toContain('tel:12356');
  });
});

function fetchHead(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const call = request({ port, path, headers, method }, (answer) => {
      answer.resume();
      answer.on('end', () => done(answer));
    });
    call.on('error', fail);
    call.end();
  });
}
