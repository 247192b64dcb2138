import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

class DatabaseError extends Error {
  code = '23505';
}

// region: show
const statusOf: Record<string, grpc.status> = {
  '23505': grpc.status.ALREADY_EXISTS,
  '40001': grpc.status.ABORTED,
  '57P03': grpc.status.UNAVAILABLE,
};

const server = await serve({
  createOrder: (call, callback) => {
    const error = new DatabaseError(
      'duplicate key value violates unique constraint "orders_pkey"',
    );
    const code = statusOf[error.code] ?? grpc.status.INTERNAL; // mark
    console.log(`server log: ${error.code} ${error.message}`);
    callback({ code, details: `order ${call.request.order?.id} was not created` }); // mark
  },
});

const client = connect(server.address);
client.createOrder({ order: { id: 'o-42' } }, (error, order) => {
  console.log(error ? `client: ${String(error)}` : order);
  client.close();
  void server.close();
});
// endregion: show
