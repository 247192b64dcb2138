/** A gateway that passes some methods on and answers 403 to all others. */
import { front, passOn } from '../front.ts';
import type { Play } from '../scene.ts';

interface Options {
  /** `127.0.0.1:<port>` of the server behind it. */
  upstream: string;
  /** Paths that pass, such as `/shop.v1.Orders/GetOrder`. */
  allowed: string[];
}

export const play: Play<Options> = async ({ upstream, allowed }) => {
  const { address, close } = await front((stream, headers) => {
    if (allowed.includes(headers[':path'] ?? '')) {
      passOn(stream, headers, upstream);
      return;
    }
    stream.respond({ ':status': 403, server: 'gateway', 'content-type': 'text/html' });
    stream.end('<h1>403 Forbidden</h1>');
  });
  return { says: { address }, close };
};
