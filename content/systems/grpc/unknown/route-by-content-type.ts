import { front, passOn } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
const entrance = await front((stream, headers) => {
  if (headers['content-type']?.startsWith('application/grpc')) {
    passOn(stream, headers, server.address); // mark
    return;
  }
  stream.respond({ ':status': 500, 'content-type': 'text/html' });
  stream.end('<!DOCTYPE html><title>Something went wrong</title>');
});

const client = connect(entrance.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void entrance.close().then(() => server.close());
});
// endregion: show
