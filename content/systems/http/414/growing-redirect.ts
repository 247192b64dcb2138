import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  const url = request.url ?? '';
  if (url.length > 8192) return response.writeHead(414).end();
  const next = encodeURIComponent(url); // the login page's own address, too // mark
  return response.writeHead(302, { Location: `/login?next=${next}` }).end();
});

let rounds = 0;
let where = `${shop.url}/orders/7?tab=items`;
let response: Response;
do {
  response = await fetch(where, { redirect: 'manual' }); // a tab that polls, all night
  where = new URL(response.headers.get('location') ?? where, where).href;
  rounds += 1;
} while (response.status === 302);
console.error(`round ${rounds}, ${where.length - shop.url.length} bytes`);
console.error(`HTTP ${response.status} ${response.statusText}`);
process.exitCode = 1;
// endregion: show
