/** The entrance that a website and a gRPC server share: gRPC is passed on, everything else gets a page. */
import { front, passOn } from '../front.ts';
import type { Play } from '../scene.ts';

interface Options {
  /** `127.0.0.1:<port>` of the gRPC server behind it. */
  upstream: string;
  /** Requests whose `content-type` begins so are passed on. */
  prefix: string;
  /** What the others get. */
  page: { status: number; content: string };
}

export const play: Play<Options> = async ({ upstream, prefix, page }) => {
  const { address, close } = await front((stream, headers) => {
    if (headers['content-type']?.startsWith(prefix)) {
      passOn(stream, headers, upstream);
      return;
    }
    stream.respond({ ':status': page.status, 'content-type': 'text/html' });
    stream.end(page.content);
  });
  return { says: { address }, close };
};
