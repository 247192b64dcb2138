import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let release = 1;
const server = await serve({
  createOrder: (_call, callback) => {
    const details =
      release === 1
        ? 'quantity must be at most 100'
        : 'quantity: 250 exceeds the maximum of 100';
    callback({ code: grpc.status.INVALID_ARGUMENT, details });
  },
});

const client = connect(server.address);
const create = promisify(client.createOrder).bind(client);

async function order(quantity: number): Promise<string> {
  const error = await create({ order: { customer: 'c-7', quantity } }).then(
    () => null,
    (e: grpc.ServiceError) => e,
  );
  const [, most] = /at most (\d+)/.exec(error?.details ?? '') ?? []; // mark
  if (most) return `At most ${most} per order, please.`;
  return error ? 'Something went wrong. Try again later.' : 'Thank you!';
}

for (release of [1, 2]) console.log(`service release ${release}: ${await order(250)}`);
// endregion: show
client.close();
await server.close();
