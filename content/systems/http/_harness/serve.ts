/** An HTTP server on a free loopback port, for the programs of this system. */
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** What `node:http` calls for each request. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse<IncomingMessage> & { req: IncomingMessage },
) => unknown;

export interface RunningServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  url: string;
  port: number;
  /** Node's own server, for its events (`upgrade`, `checkContinue`, `clientError`) and time limits. */
  server: Server;
  /** Stops at once, open connections included, and resolves when it has. */
  close(): Promise<void>;
}

/**
 * Starts a server: `await using shop = await serve((request, response) => { … })` stops it at the end of the block.
 *
 * @param handler Called for each request.
 * @param options Of `http.createServer`: `maxHeaderSize`, `requestTimeout` in milliseconds …
 */
export async function serve(
  handler: Handler,
  options: ServerOptions = {},
): Promise<RunningServer> {
  const server = createServer(options, handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    server,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The content of a request, as text. */
export async function contentOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  return text;
}
