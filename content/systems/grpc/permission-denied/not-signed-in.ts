import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';
import { bearer } from '../_harness/tokens.ts';

// region: show
const tokens = new Map([['demo-token-1', 'billing']]);

const server = await serve({
  getOrder: (call, callback) => {
    const caller = tokens.get(bearer(call.metadata.get('authorization')[0]) ?? '');
    // One rule for everybody: whoever is not billing is refused. Nobody is not billing either.
    if (caller !== 'billing') {
      const details = 'missing or insufficient permissions';
      callback({ code: grpc.status.PERMISSION_DENIED, details }); // mark
      return;
    }
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void server.close();
});
// endregion: show
