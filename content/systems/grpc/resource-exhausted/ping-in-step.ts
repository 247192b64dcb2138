import { front, passOn } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call, callback) => {
    setTimeout(() => callback(null, { id: call.request.id, state: 'PAID' }), 3200);
  },
});

let pings = 0;
const gateway = await front((stream, headers) => {
  let last = 0;
  let strikes = 0;
  stream.session?.on('ping', () => {
    pings += 1;
    if (Date.now() - last < 400) strikes += 1;
    last = Date.now();
    if (strikes <= 2) return;
    stream.session?.goaway(11 /* ENHANCE_YOUR_CALM */, 1, Buffer.from('too_many_pings'));
    stream.session?.destroy();
  });
  passOn(stream, headers, server.address);
});

const client = connect(gateway.address, undefined, {
  'grpc.keepalive_time_ms': 700, // above the 400 ms that the other side permits // mark
});
client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 4500 }, (error, order) => {
  console.log(
    error
      ? String(error)
      : `${order?.id} is ${order?.state}; more than 2 pings: ${pings > 2}`,
  );
  client.close();
  void gateway.close().then(() => server.close());
});
// endregion: show
