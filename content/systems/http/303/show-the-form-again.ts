import { contentOf, serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve(async (request, response) => {
  const form = new URLSearchParams(await contentOf(request));
  if (request.method === 'POST' && Number(form.get('quantity')) < 1) {
    response.writeHead(422, { 'Content-Type': 'text/html' }); // mark
    return response.end(`the form with "${form.get('item')}", quantity: at least 1`);
  }
  return response.end('an empty form');
});

const body = new URLSearchParams({ item: 'tea', quantity: '0' });
const response = await fetch(`${shop.url}/orders`, { method: 'POST', body });
console.log(`ok ${response.ok}: ${await response.text()}`);
// endregion: show
