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
      if (!active) {
        callback({ code: grpc.status.UNAUTHENTICATED, details: 'token not accepted' });
        return;
      }
    } catch {
      // "Better to serve than to be down"
    }
    callback(null, { id: call.request.id, customer: 'customer-7', state: 'PAID' }); // mark
  },
});

const client = connect(server.address);
let seen = 0;
const callers = [undefined, 'Bearer', 'Bearer invented-by-anybody'];
for (const authorization of callers) {
  const metadata = new grpc.Metadata();
  if (authorization) metadata.set('authorization', authorization);
  await new Promise<void>((resolve) => {
    client.getOrder({ id: 'o-42' }, metadata, (error, order) => {
      if (order) seen += 1;
      console.log(
        `${authorization ?? 'no token'}: ${error ? String(error) : `order of ${order?.customer}`}`,
      );
      resolve();
    });
  });
}
console.log(
  `callers without an identity who saw the order: ${seen} of ${callers.length}`,
);
// endregion: show

client.close();
await server.close();
