import { serve } from '../_harness/serve.ts';

// region: show
// What DNS knows. The shop moved, and the platform took its old name away.
const dns = new Map([
  ['shop.example.com', 'shop-1.platform.example'],
  ['shop-2.platform.example', '127.0.0.1'],
]);

// Stands in for the edge: follows the names until it has an address.
function resolve(name: string): string | undefined {
  const next = dns.get(name);
  return next === undefined || /^[\d.]+$/.test(next) ? next : resolve(next); // mark
}

await using origin = await serve((request, response) => response.end('paid'));
await using edge = await serve(async (request, response) => {
  const address = resolve('shop.example.com');
  if (address === undefined) response.writeHead(530).end('error code: 1016');
  else {
    const answer = await fetch(`http://${address}:${origin.port}`);
    response.writeHead(answer.status).end(await answer.text());
  }
});

const response = await fetch(`${edge.url}/orders/7`);
console.error(`HTTP ${response.status}: ${await response.text()}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
