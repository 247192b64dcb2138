/** A website on HTTP/2 that hands requests of gRPC on and answers all others with a page. */
import { front, passOn } from '../front.ts';
import type { Play } from '../scene.ts';

interface Options {
  /** `127.0.0.1:<port>` of the gRPC server behind it. */
  upstream: string;
  /** How the content type of a request begins that is handed on. */
  contentType: string;
  /** The status of the page. */
  status?: number;
}

export const play: Play<Options> = async ({ upstream, contentType, status = 200 }) => {
  const { address, close } = await front((stream, headers) => {
    if (headers['content-type']?.startsWith(contentType)) {
      passOn(stream, headers, upstream);
      return;
    }
    stream.respond({ ':status': status, 'content-type': 'text/html' });
    stream.end('<html><body>Welcome to the shop</body></html>');
  });
  return { says: { address }, close };
};
