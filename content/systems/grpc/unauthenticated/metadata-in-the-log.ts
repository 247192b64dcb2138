import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const log = { leaking: [] as string[], safe: [] as string[] };

const server = await serve({
  getOrder: (call, callback) => {
    // All of the metadata, to find out why calls are refused:
    log.leaking.push(JSON.stringify({ code: 16, metadata: call.metadata.getMap() })); // mark
    // The same question answered without the token:
    const [scheme, token, ...rest] = String(
      call.metadata.get('authorization')[0] ?? '',
    ).split(' ');
    const wellFormed = scheme?.toLowerCase() === 'bearer' && token && rest.length === 0;
    const form = wellFormed ? 'Bearer <token>' : 'other'; // words of ours, none of the caller's
    log.safe.push(
      JSON.stringify({ code: 16, method: call.getPath(), form, reason: 'expired' }),
    );
    callback({ code: grpc.status.UNAUTHENTICATED, details: 'token not accepted' });
  },
});

const metadata = new grpc.Metadata();
metadata.set('authorization', 'Bearer demo-token-1');
try {
  const fromFile = 'demo-token-1\n'; // the file ends with a line end
  metadata.set('authorization', `Bearer ${fromFile}`);
} catch (error) {
  log.leaking.push(JSON.stringify({ level: 'error', error: String(error) })); // mark
}

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, metadata, () => {
  for (const line of log.leaking) console.log(`leaks: ${line}`);
  for (const line of log.safe) console.log(`safe:  ${line}`);
  const leaks = [...log.leaking, ...log.safe].filter((line) =>
    line.includes('demo-token-1'),
  ).length;
  console.log(`log lines that hold the token: ${leaks}`);
  client.close();
  void server.close();
});
// endregion: show
