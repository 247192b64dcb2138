import { serve } from '../_harness/serve.ts';

// region: show
const dns = new Map([
  ['shop.example.com', 'shop-1.platform.example'],
  ['shop-2.platform.example', '127.0.0.1'],
]);
function resolve(name: string): string | undefined {
  const next = dns.get(name);
  return next === undefined || /^[\d.]+$/.test(next) ? next : resolve(next);
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

const before = await fetch(`${edge.url}/orders/7`);
console.log(`before: ${before.status} ${await before.text()}`);
dns.set('shop.example.com', 'shop-2.platform.example'); // mark
const response = await fetch(`${edge.url}/orders/7`);
console.log(`after: ${response.status} ${await response.text()}`);
// endregion: show
