import { existsSync, fstatSync, type ReadStream, realpathSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';

export type Respond = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Sends the files of `folder`, precompressed where the browser takes it; whatever isn't there, or
 * goes while it is being sent, is `missing`. The request's `url` is the path within the folder.
 */
export function filesOf(folder: string, missing: Respond): Respond {
  // dev: sirv looks at the disk each time; its list of files would be that of the build at the start.
  const send = sirv(folder, { dev: true, brotli: true, gzip: true, etag: true });
  return (request, response) => {
    // sirv reads a range wrongly (0-0, -500) or throws (5-2). A server is free to send the whole.
    delete request.headers.range;
    const before = response.getHeaders();
    attempt();

    function attempt(): void {
      const site = identity(folder);
      // Another site may have taken this one's place between the look at a file and its opening.
      const failed = () =>
        site === identity(folder)
          ? missing(request, response)
          : void untilThere(folder).then(attempt);
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      for (const [name, value] of Object.entries(before)) response.setHeader(name, value as string);
      holdHead(response);
      response.once('pipe', (file) => guard(file as ReadStream, failed));
      try {
        send(request, response, failed);
      } catch {
        failed(); // gone between sirv's two looks
      }
    }

    function guard(file: ReadStream, failed: () => void): void {
      file.once('error', giveUp);
      if (!isWithin(folder, String(file.path))) {
        giveUp();
        return;
      }
      file.once('open', (fd) => fstatSync(fd).size === lengthOf(response) || giveUp());
      // A reader who leaves would leave the file open.
      response.once('close', () => file.destroy());

      function giveUp(): void {
        file.unpipe(response);
        file.destroy();
        if (response.headersSent) response.destroy();
        else failed();
      }
    }
  };
}

/** Another for another folder of the same name, and for the same one put back. */
function identity(folder: string): string {
  const { ino, ctimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? {};
  return `${ino} ${ctimeMs}`;
}

/** A build takes the folder's place by two renames: between them, for a moment, there is none. */
export async function untilThere(folder: string): Promise<void> {
  for (let tries = 0; tries < 100 && !existsSync(folder); tries++) await wait(10);
}

const lengthOf = (response: ServerResponse) => Number(response.getHeader('Content-Length'));

/** sirv writes the head before the file is open: kept back, a file that is gone can still be a 404. */
function holdHead(response: ServerResponse): void {
  response.writeHead = ((status: number, headers: Record<string, string | number> = {}) => {
    Reflect.deleteProperty(response, 'writeHead');
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return response;
  }) as ServerResponse['writeHead'];
}

/** Whether a link leads out of the folder. A file gone in between is for the stream to report. */
function isWithin(folder: string, file: string): boolean {
  try {
    return realpathSync(file).startsWith(realpathSync(folder) + sep);
  } catch {
    return true;
  }
}
