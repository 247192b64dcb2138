import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, Orders, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  createOrder: (call, callback) => {
    const { order, requestId } = call.request;
    if (!requestId) {
      const details = 'request_id is required';
      callback({ code: grpc.status.INVALID_ARGUMENT, details });
    } else callback(null, { ...order, id: 'o-42' });
  },
});

/** Paths that are in what we pass, and not in what goes over the wire. */
function lost(passed: unknown, sent: unknown, path = ''): string[] {
  if (typeof passed !== 'object' || passed === null || passed instanceof Uint8Array)
    return [];
  return Object.entries(passed).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    const there = (sent as Record<string, unknown> | undefined)?.[key];
    return there === undefined && value !== undefined ? [at] : lost(value, there, at);
  });
}

const { requestSerialize, requestDeserialize } = Orders.service['CreateOrder']!;
const dropped = (request: object) =>
  lost(request, requestDeserialize(requestSerialize(request))); // mark

const fromFile = JSON.parse(`{
  "order": { "customer": "c-7", "quantity": 2 },
  "request_id": "r-2f1c"
}`);
console.log(`dropped on the way out: ${dropped(fromFile).join(', ')}`);

const { request_id: requestId, ...rest } = fromFile;
const request = { ...rest, requestId };
console.log(`dropped after the correction: ${dropped(request).length}`);
const client = connect(server.address);
const order = await promisify(client.createOrder).bind(client)(request);
// endregion: show
console.log(`created ${(order as { id: string }).id}`);
client.close();
await server.close();
