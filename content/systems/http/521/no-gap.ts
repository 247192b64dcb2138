import { createServer, get } from 'node:http';
import type { AddressInfo, ListenOptions } from 'node:net';
import { serve } from '../_harness/serve.ts';

// region: show
const version = async (name: string, port = 0) => {
  const server = createServer((request, response) => response.end(name));
  const where: ListenOptions = { port, host: '127.0.0.1', reusePort: true }; // mark
  await new Promise<void>((resolve) => server.listen(where, resolve));
  return server;
};
const old = await version('version 1');
const { port } = old.address() as AddressInfo;

await using edge = await serve((request, response) => {
  get({ port, agent: false })
    .on('response', (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 520)))
    .on('error', () => response.writeHead(521, 'Origin Down').end('error code: 521'));
});

const seen = new Set<string>();
const ask = async (times: number) => {
  for (let i = 0; i < times; i++) {
    const response = await fetch(edge.url);
    seen.add(`${response.status} ${await response.text()}`);
  }
};
await ask(10);
const fresh = await version('version 2', port);
await new Promise<unknown>((resolve) => old.close(resolve));
await ask(10);
console.log([...seen].join('; '));
// endregion: show
fresh.close();
