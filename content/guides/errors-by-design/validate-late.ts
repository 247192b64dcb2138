import * as grpc from '@grpc/grpc-js';
import { readAccess } from './access.ts';
import { guard } from './guard.ts';
import { as, ask, identify, orders, serve } from './stage.ts';

interface Request {
  items: { sku: string; quantity: number }[];
}

// region: show
let reserved = 0;
const createOrder: grpc.handleUnaryCall<Request, object> = ({ request }, callback) => {
  for (const { sku, quantity } of request.items) {
    if (quantity < 1 || quantity > 100) {
      const details = `invalid quantity ${quantity} for ${sku}`;
      callback({ code: grpc.status.INVALID_ARGUMENT, details }); // mark
      return;
    }
    reserved += quantity; // in truth: a write for each
  }
  callback(null, { id: 'o-42' });
};

const server = await serve({
  interceptors: [guard(readAccess('access.yaml'), identify)],
  handlers: { [`${orders}/CreateOrder`]: createOrder },
});
const client = new grpc.Client(
  server.addresses[0] as string,
  grpc.credentials.createInsecure(),
);

const request = {
  requestId: '2f1c',
  items: [
    { sku: 'AB-123', quantity: 2 },
    { sku: 'AB-124', quantity: 250 },
  ],
};
const error = await ask(client, `${orders}/CreateOrder`, as('demo-token-clerk'), request);
console.log(`reserved for an order that was refused: ${reserved}`);
if (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show

client.close();
await server.close();
