import * as http2 from 'node:http2';
import type { AddressInfo } from 'node:net';
import { connect } from '../_harness/shop.ts';

// region: show
// An HTTP/2 proxy whose upstream is down: an HTTP answer, and no grpc-status.
const proxy = http2.createServer();
proxy.on('stream', (stream) => {
  stream.respond({ ':status': 503, 'content-type': 'text/html' }); // mark
  stream.end('<html><h1>503 Service Temporarily Unavailable</h1></html>');
});
await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

const client = connect(`127.0.0.1:${(proxy.address() as AddressInfo).port}`);
client.getOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  proxy.close();
});
// endregion: show
