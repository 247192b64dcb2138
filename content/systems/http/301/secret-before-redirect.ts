import { serve } from '../_harness/serve.ts';

// region: show
await using secure = await serve((request, response) => {
  const known = request.headers['x-api-key'] === 'demo-key-1';
  response.writeHead(known ? 200 : 401).end(known ? 'order 7 is PAID' : 'who are you?');
});
await using plain = await serve((request, response) => {
  console.log(`in plain text: X-Api-Key: ${String(request.headers['x-api-key'])}`);
  response.writeHead(301, { Location: `${secure.url}${request.url}` }).end(); // mark
});

const options = { headers: { 'X-Api-Key': 'demo-key-1' } };
for (let i = 0; i < 2; i += 1) {
  const response = await fetch(`${plain.url}/orders/7`, options);
  console.log(`${await response.text()}, and nobody notices`);
}
// endregion: show
