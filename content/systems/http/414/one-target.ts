import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  const url = new URL(request.url ?? '', 'http://shop.test');
  if (url.pathname === '/login') return response.end('who are you?'); // mark
  const next = encodeURIComponent(url.pathname + url.search);
  return response.writeHead(302, { Location: `/login?next=${next}` }).end();
});

const response = await fetch(`${shop.url}/orders/7?tab=items&from=mail`);
console.log(`HTTP ${response.status}: ${await response.text()}`);
console.log(`next: ${new URL(response.url).searchParams.get('next')}`);
// endregion: show
