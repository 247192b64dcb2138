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
// The certificate names localhost, and the record in DNS is a new one.
const files = { cert: file('server.crt'), key: file('server.key') };
const origin = createServer(files, (_, response) => response.end('paid'));
await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
const { port } = origin.address() as AddressInfo;

// Stands in for the edge in the mode Full (strict).
const strict = { ca: file('ca.crt'), servername: 'new.example.com', agent: false }; // mark
await using edge = await serve((request, response) => {
  get({ port, path: request.url, ...strict })
    .on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 520)))
    .on('error', (error: NodeJS.ErrnoException) => {
      console.error(`edge: ${error.code}`);
      response.writeHead(526, 'Origin SSL Certificate Error').end('error code: 526');
    });
});

const response = await fetch(`${edge.url}/orders/7`);
console.error(`HTTP ${response.status} ${response.statusText}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
origin.close();
rmSync(folder, { recursive: true });
