import { serve } from '../_harness/serve.ts';

// region: show
await using storage = await serve(({ headers }, response) => {
  console.log(`Authorization: ${headers.authorization ?? 'absent'}`);
  console.log(`X-Api-Key: ${headers['x-api-key'] ?? 'absent'}`);
  response.end('the invoice');
});
await using shop = await serve((_, response) => {
  response.writeHead(302, { Location: storage.url }).end();
});

const headers = { Authorization: 'Bearer demo-token-1', 'X-Api-Key': 'demo-key-1' };
let response = await fetch(shop.url, { headers, redirect: 'manual' });
const location = response.headers.get('location');
if (location !== null) {
  const target = new URL(location, response.url);
  const same = target.origin === new URL(shop.url).origin;
  response = await fetch(target, { headers: same ? headers : {}, redirect: 'error' }); // mark
}
console.log(await response.text());
// endregion: show
