import { front } from '../_harness/front.ts';
import { connect } from '../_harness/shop.ts';

// region: show
// An HTTP/2 server that is no gRPC server: an application behind the same load balancer.
const website = await front((stream) => {
  stream.respond({ ':status': 500, 'content-type': 'text/html' }); // mark
  stream.end('<!DOCTYPE html><title>Something went wrong</title>');
});

const client = connect(website.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void website.close();
});
// endregion: show
