import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const orders: string[] = [];
await using shop = await serve(async (request, response) => {
  if (request.method === 'POST') {
    orders.push(await contentOf(request));
    response.writeHead(201).end();
  } else response.end(JSON.stringify(orders));
});
const post = (customer: string) =>
  fetch(`${shop.url}/orders`, { method: 'POST', body: customer });

await post('ada');
await post('bo'); // somebody else, in the same millisecond
const list = (await (await fetch(`${shop.url}/orders`)).json()) as string[];
console.log(`Ada is shown the newest order, which is that of: ${list.at(-1)}`); // mark
// endregion: show
