import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as grpc from '@grpc/grpc-js';
import { createAuthority, type IssueRequest } from '../_harness/certificates.ts';
import { connect, serve } from '../_harness/shop.ts';

const authority = await createAuthority();
const folder = await mkdtemp(join(tmpdir(), 'shop-'));

// region: show
const certificateFile = join(folder, 'tls.crt');
const privateKeyFile = join(folder, 'tls.key');
async function renewal(days: Partial<IssueRequest>): Promise<void> {
  const { cert, key } = await authority.issue({ name: 'orders', ...days });
  await Promise.all([writeFile(certificateFile, cert), writeFile(privateKeyFile, key)]);
}
await renewal({ fromDay: -30, untilDay: -1 });

const { createCertificateProviderServerCredentials, FileWatcherCertificateProvider } =
  grpc.experimental;
const files = new FileWatcherCertificateProvider({
  certificateFile,
  privateKeyFile,
  refreshIntervalMs: 200, // mark
});
const server = await serve(
  {
    getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
  },
  { credentials: createCertificateProviderServerCredentials(files, null, false) },
);
await sleep(1000); // the server listens before it has read the files

const client = connect(
  `localhost:${server.port}`,
  grpc.credentials.createSsl(authority.cert),
);
const getOrder = (waitForReady: boolean) =>
  new Promise<void>((done) => {
    const metadata = new grpc.Metadata({ waitForReady });
    client.getOrder(
      { id: 'o-42' },
      metadata,
      { deadline: Date.now() + 3500 },
      (error, order) => {
        console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
        done();
      },
    );
  });
await getOrder(false);
await renewal({ untilDay: 30 }); // mark
console.log('files renewed, server not restarted');
await getOrder(true);
// endregion: show

client.close();
await server.close();
await rm(folder, { recursive: true });
