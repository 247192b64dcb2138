import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call, callback) => {
    const failures: Record<string, string> = {
      'o-1': 'connect ECONNREFUSED 10.4.2.8:5432',
      'o-2': 'password authentication failed for user "orders_rw"',
      'o-3': "ENOENT: no such file or directory, open '/srv/shop/config/payments.json'",
    };
    callback(new Error(failures[call.request.id])); // mark
  },
});

const client = connect(server.address); // an anonymous one
let open = 3;
for (const id of ['o-1', 'o-2', 'o-3']) {
  client.getOrder({ id }, (error) => {
    console.log(`client learns: ${error?.details}`);
    open -= 1;
    if (open > 0) return;
    client.close();
    void server.close();
  });
}
// endregion: show
