import * as grpc from '@grpc/grpc-js';
import { connect, serve, type OrdersClient } from '../../systems/grpc/_harness/shop.ts';
import { ask, retrying } from './policy.ts';

// region: show
let requests = 0;
const server = await serve({
  getOrder: (_call, callback) => {
    requests += 1;
    callback({ code: grpc.status.UNAVAILABLE, details: 'overloaded' });
  },
});
const quick = { initialBackoff: '0.001s', maxBackoff: '0.001s' };
const throttling = { retryThrottling: { maxTokens: 10, tokenRatio: 0.1 } }; // mark

async function thirtyCalls(what: string, client: OrdersClient) {
  const before = requests;
  for (let call = 0; call < 30; call += 1) await ask(client);
  console.log(`${what.padEnd(48)} ${requests - before} requests`);
}

const plain = connect(server.address, undefined, retrying(quick));
await thirtyCalls('30 calls, maxAttempts 4', plain);

const throttled = connect(server.address, undefined, retrying(quick, throttling));
await thirtyCalls('with retryThrottling', throttled);

const another = connect(server.address, undefined, retrying(quick, throttling));
await thirtyCalls('another channel to the same target', another); // mark

const careless = connect(server.address);
await ask(careless); // it has no config, and so no retryThrottling // mark
await thirtyCalls('the throttled channel, after a careless one', throttled);
// endregion: show
for (const client of [plain, throttled, another, careless]) client.close();
await server.close();
