import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
let asked = 0;
const database = async (signal: AbortSignal): Promise<Partial<Order>> => {
  asked += 1;
  if (asked > 1) return { id: 'o-42', state: 'PAID' };
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error)); // does not answer
  });
};

const server = await serve({
  getOrder: async (call, callback) => {
    const left = Number(call.getDeadline()) - Date.now();
    try {
      callback(null, await database(AbortSignal.timeout(Math.min(300, left))));
    } catch (error) {
      const slow = (error as Error).name === 'TimeoutError';
      callback({
        code: slow ? grpc.status.UNAVAILABLE : grpc.status.INTERNAL, // mark
        details: slow ? 'orders-db did not answer within 300 ms' : 'orders-db failed',
      });
    }
  },
});

const name = [{ service: 'shop.v1.Orders', method: 'GetOrder' }]; // a read
const retryPolicy = {
  maxAttempts: 3,
  initialBackoff: '0.2s',
  maxBackoff: '1s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['UNAVAILABLE'],
};
const client = connect(server.address, undefined, {
  'grpc.service_config': JSON.stringify({ methodConfig: [{ name, retryPolicy }] }),
});
client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 4000 }, (error, order) => {
  console.log(
    error ? String(error) : `${order?.id} is ${order?.state}, at attempt ${asked}`,
  );
  client.close();
  void server.close();
});
// endregion: show
