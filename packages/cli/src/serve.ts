import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Pages that are being served, and how to stop. */
export interface Served {
  address: string;
  stop(): void;
}

/** The port, or the next that is free: somebody may have the pages open already. */
function listen(server: Server, port: number, tries: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && tries > 0)
        listen(server, port + 1, tries - 1).then(resolve, reject);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * Serves built pages on this machine only.
 *
 * @param folder - folder with index.html
 * @param port - wished port; 0 for any
 */
export async function servePages(folder: string, port: number): Promise<Served> {
  const notFound = join(folder, '404.html');
  const pages = sirv(folder, {
    etag: true,
    onNoMatch: (_, response) => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(existsSync(notFound) ? readFileSync(notFound) : '404');
    },
  });
  const server = createServer((request, response) => pages(request, response));
  const used = await listen(server, port, 20);
  return {
    address: `http://localhost:${used}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
