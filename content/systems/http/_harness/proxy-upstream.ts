/** Stands in for an origin server behind a proxy, well or ill behaved. */
import { createServer, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Upstream } from './proxy-directives.ts';

export interface RunningUpstream {
  /** What it received, a line each; only of `records`. */
  received: string[];
  close(): Promise<void>;
}

function answer(response: ServerResponse, status: number, port: number): void {
  const text = `${status} ${STATUS_CODES[status] ?? ''}`.trim();
  const content =
    status === 204 || status === 304 ? '' : `${text}, says the server on ${port}\n`;
  const type = {
    'Content-Type': 'text/plain',
    'Content-Length': Buffer.byteLength(content),
  };
  response.writeHead(status, content === '' ? {} : type);
  response.end(content);
}

/**
 * Starts what stands in for an origin server.
 *
 * @param port Where it listens.
 * @param written The number that the program writes for it.
 */
export async function startUpstream(
  upstream: Upstream,
  port: number,
  written: number,
): Promise<RunningUpstream> {
  const received: string[] = [];
  // A closed port refuses.
  if (upstream.kind === 'refuses' || upstream.kind === 'none')
    return { received, close: () => Promise.resolve() };
  const timers = new Set<NodeJS.Timeout>();
  const server: Server = createServer(
    { maxHeaderSize: 1024 * 1024, keepAliveTimeout: 0 },
    (request, response) => {
      request.on('error', () => undefined);
      response.on('error', () => undefined);
      const { socket } = request;
      request.resume();
      request.once('end', () => {
        switch (upstream.kind) {
          case 'silent':
            return;
          case 'resets':
            socket.resetAndDestroy();
            return;
          case 'closes':
            socket.end();
            return;
          case 'garbage':
            socket.end('* OK IMAP4rev1 ready\r\n');
            return;
          case 'drops-body':
            response.writeHead(200, {
              'Content-Type': 'text/plain',
              'Content-Length': 1000,
            });
            response.write('the first line of a thousand bytes\n', () => socket.end());
            return;
          case 'slow':
            timers.add(
              setTimeout(
                () => answer(response, upstream.status, written),
                upstream.seconds * 1000,
              ),
            );
            return;
          case 'big-header':
            response.setHeader('X-Debug', 'x'.repeat(upstream.bytes));
            answer(response, 200, written);
            return;
          case 'records':
            received.push(
              `${request.method ?? ''} ${request.url ?? ''} HTTP/${request.httpVersion}`,
            );
            for (let i = 0; i + 1 < request.rawHeaders.length; i += 2) {
              received.push(
                `${request.rawHeaders[i] ?? ''}: ${request.rawHeaders[i + 1] ?? ''}`,
              );
            }
            answer(response, upstream.status, written);
            return;
          case 'answers':
            answer(response, upstream.status, written);
        }
      });
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    received,
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
