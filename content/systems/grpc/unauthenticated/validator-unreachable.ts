import * as grpc from '@grpc/grpc-js';
import { connect, deadAddress, serve } from '../_harness/shop.ts';
import { bearer } from '../_harness/tokens.ts';

// region: show
const introspection = `http://${await deadAddress()}/introspect`; // the auth service is down

const server = await serve({
  getOrder: async (call, callback) => {
    try {
      const token = bearer(call.metadata.get('authorization')[0]) ?? '';
      const answer = await fetch(introspection, {
        method: 'POST',
        body: new URLSearchParams({ token }),
      });
      const { active } = (await answer.json()) as { active: boolean };
      if (!active) throw new Error('token is not active');
      callback(null, { id: call.request.id, state: 'PAID' });
    } catch (error) {
      console.error(`server log: ${String(error)}`);
      const details = 'token could not be verified';
      callback({ code: grpc.status.UNAUTHENTICATED, details }); // mark
    }
  },
});

const metadata = new grpc.Metadata();
metadata.set('authorization', 'Bearer demo-token-1'); // nothing is wrong with it

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, metadata, (error, order) => {
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
