import * as grpc from '@grpc/grpc-js';
import { schema } from '../_harness/schema.ts';

// region: show
const stock = schema<{ sku: string; quantity?: number }, { quantity: number }>(
  `
  message Stock {
    string sku = 1;
    optional int32 quantity = 2; // ← the difference
  }
  service Warehouse { rpc SetStock(Stock) returns (Stock); }`,
  { defaults: true },
);

const server = await stock.serve(({ request }, callback) => {
  const missing = request.quantity === undefined; // mark
  if (missing) {
    const details = 'quantity is required';
    callback({ code: grpc.status.INVALID_ARGUMENT, details });
  } else callback(null, request);
});

const client = stock.connect(server.address);
await client.call({ sku: 'tea-200g' }).catch((error: unknown) => {
  console.log(`left out: ${String(error)}`);
});
const sold = await client.call({ sku: 'tea-200g', quantity: 0 });
console.log(`set to 0: accepted, quantity is ${sold.quantity}`);
// endregion: show
client.close();
await server.close();
