import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport, createGrpcTransport } from '@connectrpc/connect-node';
import { connectClient } from '../_harness/connect.ts';
import { front } from '../_harness/front.ts';

// region: show
// An application behind the same load balancer that speaks neither Connect nor gRPC.
const website = await front((stream) => {
  stream.respond({ ':status': 500, 'content-type': 'text/html' }); // mark
  stream.end('<!DOCTYPE html><title>Something went wrong</title>');
});

const baseUrl = `http://${website.address}`;
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
await website.close();
