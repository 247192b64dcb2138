/** A proxy, ingress or gateway that speaks HTTP/2 and answers the next requests as it is told. */
import * as http2 from 'node:http2';
import { front, passOn } from '../front.ts';
import type { Play } from '../scene.ts';

/** What it does with a request. */
export type Answer =
  | 'pass' // on to the server, and the answer back
  | 'without trailers' // passes on, but forgets the trailers, in which grpc-status is
  | 'never' // keeps the stream open and says nothing
  | 'close connection' // breaks the connection off, with GOAWAY INTERNAL_ERROR
  | { reset: keyof typeof http2.constants } // RST_STREAM with this code, such as NGHTTP2_REFUSED_STREAM
  | {
      fields: Record<string, string>; // `:status` among them
      content?: string;
      trailers?: Record<string, string>;
    };

interface Options {
  /** `127.0.0.1:<port>` of the server behind it, for answers that pass something on. */
  upstream?: string;
  /** One for each request, in their order; the last one is also for all that follow. */
  answers: Answer[];
}

function forget(
  stream: http2.ServerHttp2Stream,
  headers: http2.IncomingHttpHeaders,
  address: string,
): void {
  const upstream = http2.connect(`http://${address}`);
  const request = upstream.request(headers);
  stream.pipe(request).pipe(stream);
  request.on('response', (answer) => stream.respond(answer));
  request.on('close', () => upstream.close());
}

export const play: Play<Options> = async ({ upstream = '', answers }) => {
  let requests = 0;
  const fields: Record<string, unknown>[] = [];
  const { address, close } = await front((stream, headers) => {
    const answer = answers[Math.min(requests, answers.length - 1)];
    requests += 1;
    fields.push({ ...headers });
    if (answer === 'pass') passOn(stream, headers, upstream);
    else if (answer === 'without trailers') forget(stream, headers, upstream);
    else if (answer === 'close connection')
      stream.session?.destroy(
        new Error('out of memory'),
        http2.constants.NGHTTP2_INTERNAL_ERROR,
      );
    else if (typeof answer === 'object' && 'reset' in answer)
      stream.close(http2.constants[answer.reset] as number);
    else if (typeof answer === 'object') {
      const { content, trailers } = answer;
      const bare = content === undefined && !trailers;
      stream.respond(answer.fields, {
        endStream: bare,
        waitForTrailers: trailers !== undefined,
      });
      stream.on('wantTrailers', () => stream.sendTrailers(trailers ?? {}));
      if (!bare) stream.end(content ?? '');
    }
  });
  return {
    says: { address },
    does: {
      /** How many requests have arrived. */
      requests: () => requests,
      /** The fields of all requests, in their order. */
      fields: () => fields,
    },
    close,
  };
};
