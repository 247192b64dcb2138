import { front, passOn } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

const website = await front((stream, headers) => {
  if (headers['content-type']?.startsWith('application/grpc')) {
    passOn(stream, headers, server.address); // mark
    return;
  }
  stream.respond({ ':status': 200, 'content-type': 'text/html' });
  stream.end('<html><body>Welcome to the shop</body></html>');
});

const client = connect(website.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void website.close().then(() => server.close());
});
// endregion: show
