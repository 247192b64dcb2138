import * as http2 from 'node:http2';
import { front } from '../_harness/front.ts';
import { connect, deadAddress } from '../_harness/shop.ts';

const upstreamAddress = await deadAddress();

// region: show
// A proxy whose upstream does not answer, and which gives the stream up.
const proxy = await front((stream, headers) => {
  const upstream = http2.connect(`http://${upstreamAddress}`);
  upstream.on('error', () => stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR)); // mark
  upstream.on('connect', () => stream.pipe(upstream.request(headers)).pipe(stream));
});

const client = connect(proxy.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`${order?.id} is ${order?.state}`);
  }
  client.close();
  void proxy.close();
});
// endregion: show
