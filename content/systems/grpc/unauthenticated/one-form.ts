import * as grpc from '@grpc/grpc-js';
import { serveProtected } from '../_harness/protected.ts';
import { connect } from '../_harness/shop.ts';

const server = await serveProtected((token) =>
  token === 'demo-token-1'
    ? undefined
    : 'authorization is not of the form "Bearer <token>"',
);

// region: show
/** Takes a token as people store it (with scheme, quotes, line end) and gives it the one form that is sent. */
function authorization(stored: string): string {
  const token = stored
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/^bearer +/i, '');
  // Our own check: the text of Metadata's check would repeat the token.
  if (!/^[\w.~+/=-]+$/.test(token))
    throw new Error('ORDERS_TOKEN holds characters that no token has');
  return `Bearer ${token}`;
}

const client = connect(server.address);
for (const stored of [
  'demo-token-1',
  'Bearer demo-token-1',
  'demo-token-1\n',
  '"demo-token-1"',
]) {
  const metadata = new grpc.Metadata();
  metadata.set('authorization', authorization(stored)); // mark
  await new Promise<void>((resolve) => {
    client.getOrder({ id: 'o-42' }, metadata, (error, order) => {
      console.log(`${JSON.stringify(stored)}: ${error ? String(error) : order?.state}`);
      resolve();
    });
  });
}
// endregion: show

client.close();
await server.close();
