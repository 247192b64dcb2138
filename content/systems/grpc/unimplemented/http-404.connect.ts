import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport, createGrpcTransport } from '@connectrpc/connect-node';
import { connectClient } from '../_harness/connect.ts';
import { front } from '../_harness/front.ts';

// region: show
// A website, and no path of it is Connect or gRPC.
const website = await front((stream) => {
  stream.respond({ ':status': 404, 'content-type': 'text/html' }); // mark
  stream.end('<h1>404 Not Found</h1>');
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
