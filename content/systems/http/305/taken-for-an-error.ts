import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((_, response) => {
  response.writeHead(305, { Location: 'http://proxy.example:3128/' }).end(); // mark
});

const response = await fetch(`${shop.url}/orders/7`);
console.log(`HTTP ${response.status} ${response.statusText}, ok ${response.ok}`);
console.log(`redirected ${response.redirected}`);
// endregion: show
