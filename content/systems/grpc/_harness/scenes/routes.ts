/** An ingress that routes by path, may rewrite it, and has a default backend that answers 404. */
import { front, passOn } from '../front.ts';
import type { Play } from '../scene.ts';

interface Options {
  /** `127.0.0.1:<port>` of the server behind it. */
  upstream: string;
  /** Requests whose path begins so are passed on. */
  prefix: string;
  /** What stands there instead of the prefix when they are; the prefix itself when left out. */
  rewrite?: string;
}

export const play: Play<Options> = async ({ upstream, prefix, rewrite = prefix }) => {
  const { address, close } = await front((stream, headers) => {
    const path = headers[':path'] ?? '';
    if (path.startsWith(prefix)) {
      const rewritten = `${rewrite}${path.slice(prefix.length)}`;
      passOn(stream, { ...headers, ':path': rewritten }, upstream);
      return;
    }
    stream.respond({ ':status': 404, 'content-type': 'text/plain' }, { endStream: true });
  });
  return { says: { address }, close };
};
