import * as http2 from 'node:http2';
import { front } from '../_harness/front.ts';
import { connect } from '../_harness/shop.ts';

const { NGHTTP2_INTERNAL_ERROR } = http2.constants;

// region: show
let streams = 0;
const proxy = await front((stream) => {
  streams += 1;
  if (streams < 3) return; // three calls are open on the one connection
  stream.session?.destroy(new Error('out of memory'), NGHTTP2_INTERNAL_ERROR); // mark
});

const client = connect(proxy.address);
let open = 3;
for (const id of ['o-41', 'o-42', 'o-43']) {
  client.getOrder({ id }, (error) => {
    if (error) {
      console.error(`${id}: ${String(error)}`);
      process.exitCode = 1;
    }
    open -= 1;
    if (open > 0) return;
    client.close();
    void proxy.close();
  });
}
// endregion: show
