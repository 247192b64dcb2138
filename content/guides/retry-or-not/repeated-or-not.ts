import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../../systems/grpc/_harness/shop.ts';
import { ask, retrying } from './policy.ts';

const { UNAVAILABLE, ABORTED, INTERNAL } = grpc.status;

// region: show
interface Situation {
  fails: number;
  code: grpc.status;
  headersFirst?: boolean;
  policy?: object;
  id?: string;
}

/** The server fails so often, then it answers; a client with the policy asks once. */
async function count(what: string, { fails, code, headersFirst, policy, id }: Situation) {
  let attempts = 0;
  const server = await serve({
    getOrder: (call, callback) => {
      attempts += 1;
      if (attempts > fails) return callback(null, { id: 'o-42' });
      if (headersFirst) call.sendMetadata(new grpc.Metadata());
      setImmediate(callback, { code, details: 'not now' });
    },
  });
  const client = connect(server.address, undefined, retrying(policy));
  const outcome = await ask(client, id);
  console.log(`${what.padEnd(44)} ${attempts}  ${outcome}`);
  client.close();
  await server.close();
}

console.log(`${'what the server does'.padEnd(44)} attempts, outcome`);
await count('UNAVAILABLE twice, then the order', { fails: 2, code: UNAVAILABLE });
await count('ABORTED, which the policy does not name', { fails: 1, code: ABORTED }); // mark
await count('UNAVAILABLE for ever, maxAttempts 4', { fails: 9, code: UNAVAILABLE });
const nine = { maxAttempts: 9 };
await count('the same, maxAttempts 9', { fails: 9, code: UNAVAILABLE, policy: nine }); // mark
await count('headers, then UNAVAILABLE', {
  fails: 1,
  code: UNAVAILABLE,
  headersFirst: true,
});
const long = 'o'.repeat(1.5 * 1024 * 1024);
await count('UNAVAILABLE to a request of 1.5 MiB', {
  fails: 1,
  code: UNAVAILABLE,
  id: long,
});
const policy = { retryableStatusCodes: ['INTERNAL'] };
await count('INTERNAL twice, and the policy names it', {
  fails: 2,
  code: INTERNAL,
  policy,
});
// endregion: show
