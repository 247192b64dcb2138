import * as grpc from '@grpc/grpc-js';
import { as } from '../_harness/authorized.ts';
import { connect, serve } from '../_harness/shop.ts';
import { bearer } from '../_harness/tokens.ts';

// region: show
const tokens = new Map([['demo-token-2', 'billing']]); // demo-token-1 has expired

const server = await serve({
  getOrder: (call, callback) => {
    const caller = tokens.get(bearer(call.metadata.get('authorization')[0]) ?? '');
    if (!caller) {
      callback({ code: grpc.status.UNAUTHENTICATED, details: 'token not accepted' }); // mark
      return;
    }
    if (caller !== 'billing') {
      callback({ code: grpc.status.PERMISSION_DENIED, details: 'orders.get denied' });
      return;
    }
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

const client = connect(server.address);
function call(token: string, mayRefresh = true): void {
  client.getOrder({ id: 'o-42' }, as(token), (error, order) => {
    if (error?.code === grpc.status.UNAUTHENTICATED && mayRefresh) {
      console.log(`${String(error)}; refreshing`);
      call('demo-token-2', false); // a client can only do this when the code says so
      return;
    }
    console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
    client.close();
    void server.close();
  });
}
call('demo-token-1');
// endregion: show
