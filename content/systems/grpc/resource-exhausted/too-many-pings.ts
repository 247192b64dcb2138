import { front } from '../_harness/front.ts';
import { connect } from '../_harness/shop.ts';

// region: show
// Allows a ping every 400 ms and forgives two, as servers of grpc-go and grpc-java do with 5 minutes.
// The answer takes longer than the call lives: it is silent but for the pings.
const gateway = await front((stream) => {
  let last = 0;
  let strikes = 0;
  stream.session?.on('ping', () => {
    if (Date.now() - last < 400) strikes += 1;
    last = Date.now();
    if (strikes <= 2) return;
    stream.session?.goaway(11 /* ENHANCE_YOUR_CALM */, 1, Buffer.from('too_many_pings')); // mark
    stream.session?.destroy();
  });
});

const client = connect(gateway.address, undefined, {
  'grpc.keepalive_time_ms': 100, // mark
});
client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 4500 }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`${order?.id} is ${order?.state}`);
  }
  client.close();
  void gateway.close();
});
// endregion: show
