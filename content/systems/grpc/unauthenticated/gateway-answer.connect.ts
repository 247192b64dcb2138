import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport, createGrpcTransport } from '@connectrpc/connect-node';
import { connectClient } from '../_harness/connect.ts';
import { front } from '../_harness/front.ts';

// region: show
// A gateway that knows HTTP and neither Connect nor gRPC.
const gateway = await front((stream) => {
  stream.respond({ ':status': 401, 'content-type': 'text/html' }); // mark
  stream.end('<h1>401 Authorization Required</h1>');
});

const baseUrl = `http://${gateway.address}`;
for (const [protocol, transport] of Object.entries({
  Connect: createConnectTransport({ baseUrl, httpVersion: '2' }),
  gRPC: createGrpcTransport({ baseUrl }),
})) {
  try {
    console.log(await connectClient(transport).getOrder({ id: 'o-42' }));
  } catch (error) {
    console.error(`${protocol}: ${String(ConnectError.from(error))}`); // mark
    process.exitCode = 1;
  }
}
// endregion: show
await gateway.close();
