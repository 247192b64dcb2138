import { serve } from '../_harness/serve.ts';

// region: show
const accepts = (contentType = '') =>
  contentType.split(';', 1)[0]?.trim().toLowerCase() === 'application/json'; // mark
await using shop = await serve((request, response) => {
  response.writeHead(accepts(request.headers['content-type']) ? 201 : 415).end();
});

const response = await fetch(`${shop.url}/orders`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json;charset=UTF-8' },
  body: '{"sku":"A1"}',
});
if (response.ok) {
  console.log(`HTTP ${response.status} ${response.statusText}`);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  process.exitCode = 1;
}
// endregion: show
