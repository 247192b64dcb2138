import { contentOf, serve } from '../_harness/serve.ts';

// region: show
await using elsewhere = await serve(async (request, response) => {
  console.log(`another origin received: ${request.method} ${await contentOf(request)}`);
  response.end();
});
await using shop = await serve((_, response) => {
  response.writeHead(307, { Location: elsewhere.url }).end(); // mark
});

const body = new URLSearchParams({ user: 'anna', password: 'demo-password-1' });
await fetch(`${shop.url}/login`, { method: 'POST', body });
// endregion: show
