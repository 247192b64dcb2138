/**
 * What stands before a gRPC server and speaks HTTP/2 itself: a reverse proxy, an ingress, a gateway.
 * The gRPC client and the gRPC server on its two sides are real.
 */
import * as http2 from 'node:http2';
import type { AddressInfo } from 'node:net';

export interface Front {
  /** `127.0.0.1:<port>`; the client connects here. */
  address: string;
  /** Closes all connections and stops listening. */
  close(): Promise<void>;
}

/** Starts an HTTP/2 server on loopback that hands every request to `answer`. */
export async function front(
  answer: (stream: http2.ServerHttp2Stream, headers: http2.IncomingHttpHeaders) => void,
): Promise<Front> {
  const server = http2.createServer();
  const sessions = new Set<http2.ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('error', () => session.destroy());
    session.on('close', () => sessions.delete(session));
  });
  server.on('stream', (stream, headers) => {
    stream.on('error', () => stream.destroy());
    answer(stream, headers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      for (const session of sessions) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Passes a request on to a gRPC server and its answer back, trailers included, as a sound proxy does. */
export function passOn(
  stream: http2.ServerHttp2Stream,
  headers: http2.IncomingHttpHeaders,
  address: string,
): void {
  const upstream = http2.connect(`http://${address}`);
  const request = upstream.request(headers);
  stream.pipe(request);
  request.on('response', (answer, flags) => {
    const ended = (flags & http2.constants.NGHTTP2_FLAG_END_STREAM) !== 0;
    let trailers: http2.IncomingHttpHeaders = {};
    request.on('trailers', (fields: http2.IncomingHttpHeaders) => {
      trailers = fields;
    });
    stream.on('wantTrailers', () => stream.sendTrailers(trailers));
    stream.respond(answer, ended ? { endStream: true } : { waitForTrailers: true });
    if (!ended) request.pipe(stream);
  });
  request.on('error', () => stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR));
  request.on('close', () => upstream.close());
}
