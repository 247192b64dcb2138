import * as grpc from '@grpc/grpc-js';
import { steady } from '../../systems/grpc/_harness/steady.ts';
import { connect, serve } from '../../systems/grpc/_harness/shop.ts';
import { retrying } from './policy.ts';

// region: show
let attempts = 0;
const server = await serve({
  getOrder: (_call, callback) => {
    attempts += 1;
    callback({ code: grpc.status.UNAVAILABLE, details: 'orders-db: no free connection' });
  },
});

const policy = {
  initialBackoff: '3s', // mark
  maxBackoff: '3s',
  retryableStatusCodes: ['UNAVAILABLE', 'DEADLINE_EXCEEDED'],
};
const client = connect(server.address, undefined, retrying(policy));
const start = Date.now();
client.getOrder({ id: 'o-42' }, { deadline: start + 500 }, (error) => {
  console.error(`attempts: ${attempts}`);
  console.error(`waited to the end: ${Date.now() - start >= 495}`);
  console.error(`the reason is in the text: ${String(error).includes('orders-db')}`);
  console.error(steady(error)); // mark
  process.exitCode = 1;
  client.close();
  void server.close();
});
// endregion: show
