import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../../systems/grpc/_harness/shop.ts';
import { ask } from './policy.ts';

const { UNAVAILABLE, INTERNAL } = grpc.status;

type Replica = 'slow' | 'quick' | grpc.status;

// region: show
const hedging = (besides = {}) => ({
  'grpc.service_config': JSON.stringify({
    methodConfig: [
      {
        name: [{ service: 'shop.v1.Orders', method: 'GetOrder' }], // a read
        hedgingPolicy: {
          maxAttempts: 3,
          hedgingDelay: '0.2s', // mark
          nonFatalStatusCodes: ['UNAVAILABLE'],
        },
      },
    ],
    ...besides,
  }),
});

/** What becomes of each attempt, in their order: an answer after 1 s, one at once, or an error. */
async function count(what: string, attempts: Replica[], besides = {}) {
  let started = 0;
  let cancelled = 0;
  const server = await serve({
    getOrder: (call, callback) => {
      const replica = attempts[started++] ?? 'slow';
      if (replica === 'quick') callback(null, { id: call.request.id });
      else if (replica !== 'slow') callback({ code: replica, details: 'no' });
      else {
        let working = true;
        const timer = setTimeout(() => {
          working = false;
          callback(null, { id: call.request.id });
        }, 1000);
        call.on('cancelled', () => {
          if (working) cancelled += 1; // grpc-js emits it after an answer, too
          clearTimeout(timer);
        });
      }
    },
  });
  const client = connect(server.address, undefined, hedging(besides));
  const start = performance.now();
  const outcome = await ask(client);
  const time = performance.now() - start < 700 ? 'before 700 ms' : 'after 700 ms or more';
  await new Promise((resolve) => setTimeout(resolve, 50)); // cancellations arrive
  console.log(
    `${what.padEnd(36)} ${started} started, ${cancelled} cancelled  ${outcome} ${time}`,
  );
  client.close();
  await server.close();
}

await count('slow, then quick', ['slow', 'quick']);
await count('slow, then UNAVAILABLE, then quick', ['slow', UNAVAILABLE, 'quick']);
await count('slow, then INTERNAL', ['slow', INTERNAL]); // mark
await count('all slow', ['slow', 'slow', 'slow']);
const one = { retryThrottling: { maxTokens: 2, tokenRatio: 0.1 } }; // spent by the first failure
await count('all fail, throttled', [UNAVAILABLE, UNAVAILABLE, UNAVAILABLE], one); // mark
// endregion: show
