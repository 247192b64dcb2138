import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request as ask } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCertificates } from '../_harness/certificates.ts';
import { serve } from '../_harness/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'origin-'));
await writeCertificates(folder);
const file = (name: string) => readFileSync(join(folder, name));
// region: show
// Not the origin: somebody on the way, with a certificate of his own making.
const files = { cert: file('other-ca.crt'), key: file('other-ca.key') };
const impostor = createServer(files, (request, response) => {
  request.on('data', (content: Buffer) =>
    console.log(`impostor reads: ${content.toString()}`),
  );
  request.on('end', () => response.end('welcome'));
});
await new Promise<void>((resolve) => impostor.listen(0, '127.0.0.1', resolve));
const { port } = impostor.address() as AddressInfo;

const full = { rejectUnauthorized: false, agent: false }; // the mode Full // mark
await using edge = await serve((request, response) => {
  const onward = ask({ port, path: request.url, method: 'POST', ...full });
  onward.on('response', (answer) => answer.pipe(response));
  request.pipe(onward);
});

const body = 'user=anna&password=hunter2';
const response = await fetch(`${edge.url}/login`, { method: 'POST', body });
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
impostor.close();
rmSync(folder, { recursive: true });
