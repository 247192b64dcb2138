import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let asked = 0;
function findOrder(id: string): { id: string; state: string } {
  asked += 1;
  if (asked > 1) return { id, state: 'PAID' };
  throw Object.assign(new Error(`${id}: connect ECONNREFUSED`), { code: 'ECONNREFUSED' });
}

const known: Record<string, grpc.status> = { ECONNREFUSED: grpc.status.UNAVAILABLE }; // mark
const server = await serve({
  getOrder: (call, callback) => {
    try {
      callback(null, findOrder(call.request.id));
    } catch (error) {
      const reference = 'err-5f1c'; // random, in the log and in the answer
      console.log(`server log: ${reference} ${String(error)}`);
      const code =
        known[(error as NodeJS.ErrnoException).code ?? ''] ?? grpc.status.INTERNAL; // mark
      callback({ code, details: `orders cannot be read, reference ${reference}` });
    }
  },
});

const retryPolicy = {
  maxAttempts: 3,
  initialBackoff: '0.2s',
  maxBackoff: '1s',
  backoffMultiplier: 2,
};
const client = connect(server.address, undefined, {
  'grpc.service_config': JSON.stringify({
    methodConfig: [
      {
        name: [{ service: 'shop.v1.Orders', method: 'GetOrder' }],
        retryPolicy: { ...retryPolicy, retryableStatusCodes: ['UNAVAILABLE'] },
      },
    ],
  }),
});
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(
    error ? String(error) : `client: ${order?.id} is ${order?.state}, attempt ${asked}`,
  );
  client.close();
  void server.close();
});
// endregion: show
