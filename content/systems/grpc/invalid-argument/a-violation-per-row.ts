import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { withDetails } from '../_harness/details.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let rows = 0;
const server = await serve({
  createOrder: (_call, callback) => {
    const fieldViolations = Array.from({ length: rows }, (_, row) => ({
      field: `orders[${row}].quantity`,
      description: 'must be from 1 to 100',
    }));
    const text = `${rows} rows are wrong`;
    const details = [{ type: 'BadRequest' as const, fieldViolations }]; // mark
    callback(withDetails(grpc.status.INVALID_ARGUMENT, text, details));
  },
});

const client = connect(server.address);
const create = promisify(client.createOrder).bind(client);
for (rows of [10, 150, 1000, 10_000]) {
  await create({}).catch((error: grpc.ServiceError) => {
    const [packed] = error.metadata.get('grpc-status-details-bin');
    console.log(
      `${rows} violations, ${packed?.length ?? 0} bytes arrived: ${String(error)}`,
    );
  });
}
// endregion: show
client.close();
await server.close();
