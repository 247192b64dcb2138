import { serve } from '../_harness/serve.ts';

// region: show
const orders = new Map([
  ['7', { owner: 'customer-7' }],
  ['8', { owner: 'customer-8' }],
]);

await using shop = await serve((request, response) => {
  const caller =
    request.headers.authorization === 'Bearer demo-token-1' ? 'customer-7' : '';
  const order = orders.get(request.url?.split('/')[2] ?? '');
  if (order?.owner === caller) {
    response.end(JSON.stringify(order));
    return;
  }
  // The same answer, whether the order is somebody else's or nobody's.
  response.writeHead(404, { 'Content-Type': 'application/problem+json' }); // mark
  response.end('{"type":"about:blank","title":"Not Found","status":404}');
});

const headers = { Authorization: 'Bearer demo-token-1' };
const ask = async (id: string) => {
  const response = await fetch(`${shop.url}/orders/${id}`, { headers });
  return `${response.status} ${await response.text()}`;
};
const [theirs, nobodys] = [await ask('8'), await ask('9999')];
console.log(`mine: ${await ask('7')}`);
console.log(`somebody else's and nobody's look the same: ${theirs === nobodys}`);
// endregion: show
