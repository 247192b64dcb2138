/** A load balancer that passes everything on, and counts the HTTP status of each answer, as its chart does. */
import type { OutgoingHttpHeaders } from 'node:http2';
import { front, passOn } from '../front.ts';
import type { Play } from '../scene.ts';

interface Options {
  /** `127.0.0.1:<port>` of the server behind it. */
  upstream: string;
}

export const play: Play<Options> = async ({ upstream }) => {
  const statuses: Record<string, number> = {};
  const { address, close } = await front((stream, headers) => {
    const respond = stream.respond.bind(stream);
    stream.respond = (answer, options) => {
      const status = String((answer as OutgoingHttpHeaders)[':status']);
      statuses[status] = (statuses[status] ?? 0) + 1;
      respond(answer, options);
    };
    passOn(stream, headers, upstream);
  });
  return {
    says: { address },
    does: {
      /** How many answers had which HTTP status. */
      statuses: () => statuses,
    },
    close,
  };
};
