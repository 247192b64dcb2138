import * as grpc from '@grpc/grpc-js';
import { schema } from '../_harness/schema.ts';

// region: show
const stock = schema<{ sku: string; quantity: number }, { quantity: number }>(
  `
  message Stock {
    string sku = 1;
    int32 quantity = 2;
  }
  service Warehouse { rpc SetStock(Stock) returns (Stock); }`,
  { defaults: true },
);

const server = await stock.serve(({ request }, callback) => {
  const missing = !request.quantity; // mark
  if (missing) {
    const details = 'quantity is required';
    callback({ code: grpc.status.INVALID_ARGUMENT, details });
  } else callback(null, request);
});

const client = stock.connect(server.address);
try {
  await client.call({ sku: 'tea-200g', quantity: 5 });
  await client.call({ sku: 'tea-200g', quantity: 0 }); // sold out
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
