import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
const version = (name: string) => createServer((request, response) => response.end(name));
const old = version('version 1');
await new Promise<void>((resolve) => old.listen(0, '127.0.0.1', resolve));
const { port } = old.address() as AddressInfo;

await using edge = await serve((request, response) => {
  get({ port, agent: false })
    .on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 520)))
    .on('error', () => response.writeHead(521, 'Origin Down').end('error code: 521'));
});
const ask = async () => {
  const response = await fetch(edge.url);
  console.error(`HTTP ${response.status}: ${await response.text()}`);
  if (!response.ok) process.exitCode = 1;
};

await ask();
old.close(); // a deployment stops the old version first // mark
await sleep(100);
await ask();
const fresh = version('version 2');
await new Promise<void>((resolve) => fresh.listen(port, '127.0.0.1', resolve));
await ask();
// endregion: show
fresh.close();
