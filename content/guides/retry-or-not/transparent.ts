import * as http2 from 'node:http2';
import { front, passOn } from '../../systems/grpc/_harness/front.ts';
import { connect, serve } from '../../systems/grpc/_harness/shop.ts';
import { ask, retrying } from './policy.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id }),
});

// region: show
type End = (stream: http2.ServerHttp2Stream) => void;
const refuse: End = (stream) => stream.close(http2.constants.NGHTTP2_REFUSED_STREAM);
const goAway: End = ({ session }) => session?.goaway(0, 1); // the last stream that it takes is 1
const drop: End = ({ session }) => session?.destroy();

/** The first call is answered. Then the server ends so many streams; no handler has seen them. */
async function count(what: string, often: number, end: End, config = {}) {
  const streams: string[] = [];
  const proxy = await front((stream, headers) => {
    streams.push(String(headers['grpc-previous-rpc-attempts'] ?? '-'));
    if (streams.length === 1 || streams.length > often + 1) {
      passOn(stream, headers, server.address);
    } else {
      end(stream);
    }
  });
  const client = connect(proxy.address, undefined, config);
  await ask(client);
  const outcome = await ask(client);
  const numbers = streams.slice(1).join(' ');
  console.log(`${what.padEnd(36)} ${numbers.padEnd(12)} ${outcome}`);
  client.close();
  await proxy.close();
}

console.log(`${'the second call'.padEnd(36)} grpc-previous-rpc-attempts, outcome`);
await count('REFUSED_STREAM once, no policy', 1, refuse); // mark
await count('REFUSED_STREAM twice, no policy', 2, refuse);
await count('GOAWAY before the stream, no policy', 1, goAway);
await count('connection dropped, no policy', 1, drop); // mark
await count('REFUSED_STREAM, enable_retries 0', 1, refuse, { 'grpc.enable_retries': 0 });
await count('REFUSED_STREAM for ever, policy of 4', 9, refuse, retrying());
// endregion: show
await server.close();
