import { existsSync, readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { headersFor } from '../../src/domain/site/policy.ts';
import { readAddress } from './address.ts';
import { filesOf, type Respond, untilThere } from './files.ts';

export interface Options {
  folder: string;
  /** With both slashes. */
  base: string;
  /** Called with method and address of every request, for tests that read the access log. */
  log?: (method: string, url: string) => void;
}

/** Serves a built site as production does: precompressed, the policy's headers, a real 404, closing slashes. */
export function createPortalServer({ folder, base, log }: Options): Server {
  const missing: Respond = (request, response) => notFound(response, folder, request.method);
  const files = filesOf(folder, missing);
  return createServer((request, response) => {
    log?.(request.method ?? 'GET', request.url ?? '/');
    answer(request, response).catch((error: Error) => broken(response, error));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // The body of what isn't taken isn't read either.
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return close(response, 405, '只能读（GET、HEAD）。', {
        Allow: 'GET, HEAD',
        Connection: 'close',
      });
    const address = readAddress(request.url ?? '/', base);
    if (address === 'malformed') return close(response, 400, '这不是一个地址。');
    await untilThere(folder);
    if (address === 'elsewhere') return missing(request, response);
    const { path, search } = address;
    if (path === '') return redirect(response, base + search);
    if (!path.endsWith('/') && existsSync(`${folder}${path}/index.html`))
      return redirect(response, encodeURI(`${base.slice(0, -1)}${path}/`) + search);
    setHeaders(response, path);
    request.url = encodeURI(path);
    files(request, response);
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { ...headersFor('/'), Location: location }).end();
}

function notFound(response: ServerResponse, folder: string, method?: string): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  setHeaders(response, '/404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(method === 'HEAD' ? undefined : notFoundPage(folder));
}

function notFoundPage(folder: string): Buffer | string {
  try {
    return readFileSync(`${folder}/404.html`);
  } catch {
    return '没有这一页。求助请拨 12356。'; // nothing built, or a build is taking its place
  }
}

/** A fault of one request is that request's alone. */
function broken(response: ServerResponse, error: Error): void {
  console.error(`有一次请求没有答成：${error.message}`);
  if (response.headersSent) response.destroy();
  else close(response, 500, '没有读成。求助请拨 12356。');
}

function close(
  response: ServerResponse,
  status: number,
  sentence: string,
  headers: OutgoingHttpHeaders = {},
): void {
  setHeaders(response, '/');
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(sentence);
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
}
