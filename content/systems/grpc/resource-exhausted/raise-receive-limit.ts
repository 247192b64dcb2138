import { connect, serve } from '../_harness/shop.ts';

// region: show
const eightMiB = { 'grpc.max_receive_message_length': 8 * 1024 * 1024 };

const server = await serve(
  {
    createOrder: (call, callback) => callback(null, { ...call.request.order, id: 'o-1' }),
  },
  { options: eightMiB }, // for requests // mark
);

const client = connect(server.address, undefined, eightMiB); // for responses // mark
const note = Buffer.alloc(5 * 1024 * 1024);
client.createOrder({ order: { customer: 'c-7', quantity: 2, note } }, (error, order) => {
  console.log(
    error
      ? String(error)
      : `created ${order?.id}; its note has ${order?.note.length} bytes`,
  );
  client.close();
  void server.close();
});
// endregion: show
