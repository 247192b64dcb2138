import { serve } from '../_harness/serve.ts';

// region: show
const handler = () => new Response('', { status: 204 }); // mark

await using shop = await serve((request, response) => {
  try {
    response.writeHead(handler().status).end();
  } catch (error) {
    console.error(`handler for 204 No Content: ${String(error)}`);
    response.writeHead(500).end();
  }
});

await fetch(`${shop.url}/orders/7`, { method: 'DELETE' });
// endregion: show
