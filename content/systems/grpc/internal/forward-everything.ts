import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

let received = 0;
const server = await serve({
  getOrder: (call, callback) => {
    received += 1;
    callback(null, { id: call.request.id });
  },
});

// region: show
const incoming = { connection: 'keep-alive', 'x-request-id': 'req-0b9f' }; // mark
const metadata = new grpc.Metadata();
for (const [name, value] of Object.entries(incoming)) metadata.set(name, value);

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, metadata, { deadline: Date.now() + 1500 }, (error) => {
  const [, attempts = '0'] = /previous attempts: (\d+)/.exec(String(error)) ?? []; // mark
  console.log(
    error ? `code ${error.code} at the deadline, 1500 ms after the start` : 'OK',
  );
  console.log(
    `attempts within the one call: ${Number(attempts) > 200 ? 'more than 200' : attempts}`,
  );
  console.log(`calls that reached the server: ${received}`);
  client.close();
  void server.close();
});
// endregion: show
