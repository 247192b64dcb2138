import { readFileSync } from 'node:fs';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../../systems/grpc/_harness/shop.ts';

// region: show
const attempts = { getOrder: 0, createOrder: 0 };
const deadlines = new Set<string>();
const refuse =
  (name: keyof typeof attempts) =>
  (call: grpc.ServerUnaryCall<unknown, unknown>, callback: grpc.sendUnaryData<never>) => {
    attempts[name] += 1;
    const left = Number(call.getDeadline()) - Date.now();
    deadlines.add(`${name} has ${left > 2000 ? 'more than 2 s' : 'at most 2 s'}`);
    callback({ code: grpc.status.UNAVAILABLE, details: 'no free connection' });
  };
const server = await serve({
  getOrder: refuse('getOrder'),
  createOrder: refuse('createOrder'),
});
const config = readFileSync(new URL('service-config.json', import.meta.url), 'utf8');
const client = connect(server.address, undefined, { 'grpc.service_config': config }); // mark

await new Promise((resolve) => client.getOrder({ id: 'o-42' }, resolve));
await new Promise((resolve) =>
  client.createOrder({ order: { customer: 'c-7' } }, resolve),
);
console.log(
  `getOrder: ${attempts.getOrder} attempts, createOrder: ${attempts.createOrder}`,
);
for (const line of deadlines) console.log(line);
// endregion: show
client.close();
await server.close();
