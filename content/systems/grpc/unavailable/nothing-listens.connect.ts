import { ConnectError } from '@connectrpc/connect';
import { createGrpcTransport } from '@connectrpc/connect-node';
import { connectClient } from '../_harness/connect.ts';
import { deadAddress } from '../_harness/shop.ts';

const address = await deadAddress();

// region: show
const client = connectClient(createGrpcTransport({ baseUrl: `http://${address}` }));
try {
  console.log(await client.getOrder({ id: 'o-42' }));
} catch (error) {
  console.error(String(ConnectError.from(error))); // mark
  process.exitCode = 1;
}
// endregion: show
