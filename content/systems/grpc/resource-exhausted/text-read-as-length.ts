import { front } from '../_harness/front.ts';
import { connect } from '../_harness/shop.ts';

// region: show
// Something that speaks HTTP/2 but not gRPC: a web server, a login page, a JSON API.
const website = await front((stream) => {
  stream.respond({ ':status': 200, 'content-type': 'text/html' });
  stream.end('<html><body>Welcome to the shop</body></html>');
});

const client = connect(website.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error)); // mark
    const length = Number(/\((\d+) vs/.exec(error.details)?.[1]);
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(length);
    console.error(`${length} in ASCII: "${bytes.toString('latin1')}"`); // mark
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void website.close();
});
// endregion: show
