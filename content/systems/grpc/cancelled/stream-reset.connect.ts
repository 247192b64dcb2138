import * as http2 from 'node:http2';
import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport, createGrpcTransport } from '@connectrpc/connect-node';
import { connectClient } from '../_harness/connect.ts';
import { front } from '../_harness/front.ts';

// region: show
// A proxy that resets the stream, because its own caller or its upstream is gone.
const proxy = await front((stream) => {
  stream.close(http2.constants.NGHTTP2_CANCEL); // mark
});

const baseUrl = `http://${proxy.address}`;
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
await proxy.close();
