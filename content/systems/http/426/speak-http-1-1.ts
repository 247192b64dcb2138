import { once } from 'node:events';
import { connect } from 'node:net';
import { serve } from '../_harness/serve.ts';

// region: show
/** Refuses HTTP/1.0, as Envoy does. */
await using sidecar = await serve((request, response) => {
  response.writeHead(request.httpVersion === '1.0' ? 426 : 200).end();
});

const healthCheck = connect(sidecar.port, '127.0.0.1');
healthCheck.write('OPTIONS / HTTP/1.1\r\nHost: shop.example\r\n\r\n'); // mark
const [bytes] = (await once(healthCheck, 'data')) as [Buffer];
const statusLine = bytes.toString().split('\r\n')[0] ?? '';
if (statusLine.includes(' 200 ')) {
  console.log(statusLine);
} else {
  console.error(statusLine);
  process.exitCode = 1;
}
// endregion: show
