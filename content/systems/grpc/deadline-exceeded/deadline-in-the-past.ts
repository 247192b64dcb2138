import { steady } from '../_harness/steady.ts';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
const wrong = {
  'a duration': 5000, // mark
  'seconds since 1970': Math.floor(Date.now() / 1000) + 5, // mark
  'made once, at start-up': new Date(Date.now() - 60_000),
};
for (const [what, deadline] of Object.entries(wrong)) {
  const client = connect(server.address);
  await new Promise<void>((done) => {
    client.getOrder({ id: 'o-42' }, { deadline }, (error) => {
      console.error(`${what}: ${steady(error)}`);
      process.exitCode = 1;
      done();
    });
  });
  client.close();
}
// endregion: show

await server.close();
