import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { headersFor } from '../../src/domain/site/policy.ts';

export interface Options {
  folder: string;
  /** With both slashes. */
  base: string;
  /** Called with method and address of every request, for tests that read the access log. */
  log?: (method: string, url: string) => void;
}

/** Serves a built site as production does: precompressed, the policy's headers, a real 404, closing slashes. */
export function createPortalServer({ folder, base, log }: Options): Server {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: true,
    setHeaders: (response, path) => setHeaders(response, path),
    onNoMatch: (request, response) => notFound(response, folder, request.method),
  });
  return createServer((request, response) => {
    const url = request.url ?? '/';
    log?.(request.method ?? 'GET', url);
    const { pathname, search } = new URL(url, 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (`${pathname}/` === base) return redirect(response, `${base}${search}`);
    if (!pathname.startsWith(base)) return notFound(response, folder, request.method);
    const path = pathname.slice(base.length - 1);
    if (!path.endsWith('/') && existsSync(`${folder}${decode(path)}/index.html`))
      return redirect(response, `${pathname}/${search}`);
    request.url = path + search;
    files(request, response);
  });
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { ...headersFor('/'), Location: location }).end();
}

function notFound(response: ServerResponse, folder: string, method?: string): void {
  setHeaders(response, '/404.html');
  const page = `${folder}/404.html`;
  const body = existsSync(page) ? readFileSync(page) : '没有这一页。求助请拨 12356。';
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(method === 'HEAD' ? undefined : body);
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
}

/** A path with a broken escape names no file. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/\0';
  }
}
