import * as grpc from '@grpc/grpc-js';
import { withDetails } from '../../systems/grpc/_harness/details.ts';
import { connect, serve } from '../../systems/grpc/_harness/shop.ts';
import { ask, retrying } from './policy.ts';

// Node.js warns on stderr; here the warning stands where it belongs.
process
  .removeAllListeners('warning')
  .on('warning', ({ name }) => console.log(`${''.padEnd(32)} ${name}`));

// region: show
const failure = (pushback?: string) => {
  const metadata = new grpc.Metadata();
  if (pushback) metadata.set('grpc-retry-pushback-ms', pushback);
  return { code: grpc.status.UNAVAILABLE, details: 'no free connection', metadata };
};

/** The server fails once with these trailers, then it answers. The policy pauses 20 ms, ±20 %. */
async function count(what: string, first: Partial<grpc.StatusObject>) {
  const arrivals: number[] = [];
  const server = await serve({
    getOrder: (call, callback) => {
      arrivals.push(performance.now());
      if (arrivals.length === 1) callback(first);
      else callback(null, { id: call.request.id });
    },
  });
  const client = connect(server.address, undefined, retrying());
  const outcome = await ask(client);
  const [start = 0, second] = arrivals;
  const pause =
    second === undefined
      ? 'no second attempt'
      : second - start >= 395
        ? 'after 400 ms or more'
        : 'before 400 ms';
  console.log(`${what.padEnd(32)} ${pause.padEnd(22)} ${outcome}`);
  client.close();
  await server.close();
}

await count('nothing', failure());
await count('grpc-retry-pushback-ms: 400', failure('400')); // mark
await count('grpc-retry-pushback-ms: -1', failure('-1')); // mark
await count('grpc-retry-pushback-ms: 0.4', failure('0.4'));
await count('grpc-retry-pushback-ms: soon', failure('soon'));
const retryInfo = {
  type: 'RetryInfo',
  retryDelay: { seconds: 0, nanos: 400_000_000 },
} as const;
await count(
  'RetryInfo of 400 ms',
  withDetails(grpc.status.UNAVAILABLE, 'busy', [retryInfo]),
);
// endregion: show
