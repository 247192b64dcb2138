import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCertificates } from '../_harness/certificates.ts';
import { serve } from '../_harness/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'origin-'));
await writeCertificates(folder);
const file = (name: string) => readFileSync(join(folder, name));
// region: show
const origin = createServer({
  cert: file('server.crt'),
  key: file('server.key'),
  maxVersion: 'TLSv1.2',
  ciphers: 'ECDHE-ECDSA-AES256-CCM8', // "hardened" down to one // mark
});
origin.on('tlsClientError', (error) =>
  console.error(`origin: ${(error as NodeJS.ErrnoException).code}`),
);
await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
const { port } = origin.address() as AddressInfo;

const ciphers = 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-CHACHA20-POLY1305';
await using edge = await serve((request, response) => {
  get({ port, path: request.url, ciphers, rejectUnauthorized: false, agent: false })
    .on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 520)))
    .on('error', (error: NodeJS.ErrnoException) => {
      console.error(`edge: ${error.code}`);
      response.writeHead(525, 'Origin SSL Handshake Error').end('error code: 525');
    });
});

const response = await fetch(`${edge.url}/orders/7`);
console.error(`HTTP ${response.status} ${response.statusText}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
origin.close();
rmSync(folder, { recursive: true });
