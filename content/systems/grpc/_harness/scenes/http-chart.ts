/** A load balancer that passes requests on, and counts the HTTP status of the answers, as its chart does. */
import { front, passOn } from '../front.ts';
import type { Play } from '../scene.ts';

interface Options {
  /** `127.0.0.1:<port>` of the server behind it. */
  upstream: string;
}

export const play: Play<Options> = async ({ upstream }) => {
  const chart: Record<string, number> = {};
  const { address, close } = await front((stream, headers) => {
    const respond = stream.respond.bind(stream);
    stream.respond = (answer, options) => {
      const status = String((answer as Record<string, unknown>)[':status']);
      chart[status] = (chart[status] ?? 0) + 1;
      respond(answer, options);
    };
    passOn(stream, headers, upstream);
  });
  return {
    says: { address },
    does: {
      /** How many answers had which status, by status. */
      chart: () => chart,
    },
    close,
  };
};
