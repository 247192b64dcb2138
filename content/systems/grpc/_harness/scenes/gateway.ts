/** A gateway that knows HTTP and not gRPC, and asks for a field before it passes a request on. */
import { front, passOn } from '../front.ts';
import type { Play } from '../scene.ts';

interface Options {
  /** `127.0.0.1:<port>` of the server behind it. */
  upstream: string;
  /** What a request has to have, such as `x-api-key`, and its value. Others get 401. */
  field: string;
  value: string;
}

export const play: Play<Options> = async ({ upstream, field, value }) => {
  const { address, close } = await front((stream, headers) => {
    if (headers[field] === value) {
      passOn(stream, headers, upstream);
      return;
    }
    stream.respond({ ':status': 401, 'content-type': 'text/html' });
    stream.end('<h1>401 Authorization Required</h1>');
  });
  return { says: { address }, close };
};
