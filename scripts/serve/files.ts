import { existsSync, type ReadStream, realpathSync } from 'node:fs';
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
  const send = sirv(folder, {
    dev: true,
    brotli: true,
    gzip: true,
    etag: true,
    onNoMatch: missing,
  });
  return (request, response) => {
    // sirv reads a range wrongly (0-0, -500) or throws (5-2). A server is free to send the whole.
    delete request.headers.range;
    holdHead(response);
    response.once('pipe', (file) => guard(file as ReadStream));
    send(request, response);

    function guard(file: ReadStream): void {
      file.once('error', () => giveUp(file));
      // A reader who leaves would leave the file open.
      response.once('close', () => file.destroy());
      if (!isWithin(folder, String(file.path))) giveUp(file);
    }

    function giveUp(file: ReadStream): void {
      file.unpipe(response);
      file.destroy();
      if (response.headersSent) response.destroy();
      else missing(request, response);
    }
  };
}

/** A build takes the folder's place by two renames: between them, for a moment, there is none. */
export async function untilThere(folder: string): Promise<void> {
  for (let tries = 0; tries < 20 && !existsSync(folder); tries++) await wait(10);
}

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
