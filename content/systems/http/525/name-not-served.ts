import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext, type SecureContext } from 'node:tls';
import { writeCertificates } from '../_harness/certificates.ts';
import { serve } from '../_harness/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'origin-'));
await writeCertificates(folder);
const file = (name: string) => readFileSync(join(folder, name));
// region: show
// An origin that knows its names, and shakes hands for no other.
const context = createSecureContext({
  cert: file('server.crt'),
  key: file('server.key'),
});
const names = new Map<string, SecureContext>([['shop.example.com', context]]); // www is missing // mark
const origin = createServer(
  {
    SNICallback: (name, done) => {
      const found = names.get(name);
      done(found ? null : new Error(`no certificate for ${name}`), found);
    },
  },
  (_, response) => response.end('paid'),
);
origin.on('tlsClientError', (error) => console.error(`origin: ${error.message}`));
await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
const { port } = origin.address() as AddressInfo;

await using edge = await serve((request, response) => {
  const servername = request.headers['x-host'] as string;
  get({ port, servername, path: request.url, rejectUnauthorized: false, agent: false })
    .on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 520)))
    .on('error', () =>
      response.writeHead(525, 'Origin SSL Handshake Error').end('error code: 525'),
    );
});

for (const host of ['shop.example.com', 'www.shop.example.com']) {
  const response = await fetch(`${edge.url}/orders/7`, { headers: { 'X-Host': host } });
  console.error(`${host}: HTTP ${response.status} ${response.statusText}`);
  if (!response.ok) process.exitCode = 1;
}
// endregion: show
origin.close();
rmSync(folder, { recursive: true });
